package org.trustcoach.telegram.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.trustcoach.telegram.incoming.Arrival.FromStranger;
import org.trustcoach.telegram.incoming.Arrival.Meant;
import org.trustcoach.telegram.incoming.Arrival.Poison;
import org.trustcoach.turn.DeadLetters;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/**
 * Receives single updates, from polling and webhook alike: first {@link #open}, then {@link #handOver}. An update that
 * can't be understood is put aside and counts as done. Thread-safe.
 */
public final class Reception {

    // Jackson 2, as Telegram's types want it; a field that Telegram adds tomorrow must not turn updates into poison
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final UpdateReader reader;
    private final UpdateHandler handler;
    private final DeadLetters deadLetters;
    private final SideCalls side;
    private final LongAdder ignored = new LongAdder();
    private final LongAdder strange = new LongAdder();

    public Reception(UpdateReader reader, UpdateHandler handler, DeadLetters deadLetters, SideCalls side) {
        this.reader = reader;
        this.handler = handler;
        this.deadLetters = deadLetters;
        this.side = side;
    }

    /** Finds out what the update means. A tap is answered at once, whoever made it: a button must never hang. */
    public Arrival open(RawUpdate raw) {
        try {
            Update update = JSON.readValue(raw.json(), Update.class);
            if (update.getCallbackQuery() != null && update.getCallbackQuery().getId() != null) {
                side.answer(update.getCallbackQuery().getId());
            }
            return reader.read(raw, update);
        } catch (JsonProcessingException | RuntimeException | StackOverflowError e) {
            // the message of the exception quotes the update
            return new Poison("it can't be read: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Does what the update asks for.
     *
     * @return completes normally when the update may be confirmed, else exceptionally, then it has to be brought again
     */
    public CompletableFuture<Handled> handOver(RawUpdate raw, Arrival arrival) {
        try {
            if (arrival instanceof Meant meant) {
                return handler.accept(meant.update());
            }
            if (arrival instanceof Poison poison) {
                return putAside(raw, poison.reason());
            }
            if (arrival instanceof FromStranger stranger) {
                strange.increment();
                side.turnAway(stranger.chat());
            } else {
                ignored.increment();
            }
            return CompletableFuture.completedFuture(Handled.COMMITTED);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Gives an update up that failed again and again. */
    public CompletableFuture<Handled> putAside(RawUpdate raw, String reason) {
        try {
            deadLetters.putAside(raw.name(), reason);
            return CompletableFuture.completedFuture(Handled.PUT_ASIDE);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** How many updates of groups, channels and other kinds were passed over since the start. */
    public long ignored() {
        return ignored.sum();
    }

    /** How many updates came from people who aren't allowed since the start. */
    public long fromStrangers() {
        return strange.sum();
    }
}
