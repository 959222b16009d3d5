package org.trustcoach.telegram.incoming;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.trustcoach.chat.Update;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/** Shows the person that the coach is at work when that takes longer than a second. */
public final class SlowTyping implements UpdateHandler {

    private static final Duration SLOW = Duration.ofSeconds(1);

    private final UpdateHandler handler;
    private final SideCalls side;
    private final Later later;

    public SlowTyping(UpdateHandler handler, SideCalls side, Later later) {
        this.handler = handler;
        this.side = side;
        this.later = later;
    }

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        CompletableFuture<Handled> done = handler.accept(update);
        if (!done.isDone()) {
            Runnable cancel = later.run(SLOW, () -> {
                if (!done.isDone()) {
                    side.typing(update.chat().id());
                }
            });
            done.whenComplete((handled, failure) -> cancel.run());
        }
        return done;
    }
}
