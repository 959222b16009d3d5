package org.trustcoach.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.trustcoach.chat.Update;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/** A door that remembers what came and answers as it is told; in the beginning, that everything is committed. */
final class FakeDoor implements UpdateHandler {

    final List<Update> accepted = new CopyOnWriteArrayList<>();

    private volatile Function<Update, CompletableFuture<Handled>> answer =
            update -> CompletableFuture.completedFuture(Handled.COMMITTED);

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        accepted.add(update);
        return answer.apply(update);
    }

    void answers(Function<Update, CompletableFuture<Handled>> newAnswer) {
        answer = newAnswer;
    }

    void fails(Exception problem) {
        answers(update -> CompletableFuture.failedFuture(problem));
    }
}
