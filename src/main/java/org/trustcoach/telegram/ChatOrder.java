package org.trustcoach.telegram;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.trustcoach.chat.ChatId;

/**
 * Keeps the updates of a chat in order: the next one is handed over only after the one before is committed, and not at
 * all if that failed, since it will come again. For one thread.
 */
final class ChatOrder {

    /** The update before failed, so this one wasn't even tried. */
    static final class Behind extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Behind() {
            super("an earlier update of the chat isn't done", null, false, false);
        }
    }

    private final Map<ChatId, CompletableFuture<?>> last = new HashMap<>();

    /** A new batch: what failed in the one before comes again, in order. */
    void begin() {
        last.values().removeIf(CompletableFuture::isDone);
    }

    /** Does the next thing of the chat when its turn comes. */
    <T> CompletableFuture<T> next(ChatId chat, Supplier<CompletableFuture<T>> action) {
        CompletableFuture<?> before = last.get(chat);
        CompletableFuture<T> done = before == null
                ? action.get()
                : before.handle((value, failure) -> failure == null)
                        .thenCompose(well -> well ? action.get() : CompletableFuture.failedFuture(new Behind()));
        last.put(chat, done);
        return done;
    }
}
