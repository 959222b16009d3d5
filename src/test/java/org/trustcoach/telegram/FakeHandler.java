package org.trustcoach.telegram;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Update;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/** A coach who commits at once, or does whatever a test wants. Thread-safe. */
public final class FakeHandler implements UpdateHandler {

    private final List<Update> accepted = new CopyOnWriteArrayList<>();
    private volatile Function<Update, CompletableFuture<Handled>> rule =
            update -> CompletableFuture.completedFuture(Handled.COMMITTED);

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        accepted.add(update);
        return rule.apply(update);
    }

    public void answers(Function<Update, CompletableFuture<Handled>> next) {
        rule = next;
    }

    public void commits() {
        rule = update -> CompletableFuture.completedFuture(Handled.COMMITTED);
    }

    public List<Update> accepted() {
        return List.copyOf(accepted);
    }

    /** The texts, in the order of acceptance. */
    public List<String> texts() {
        return accepted.stream().map(update -> text(update)).toList();
    }

    public static String text(Update update) {
        if (update.incoming() instanceof Incoming.Message message) {
            return message.text();
        }
        return update.incoming() instanceof Incoming.Edit edit
                ? "edit: " + edit.text()
                : "tap: " + ((Incoming.Tap) update.incoming()).button();
    }
}
