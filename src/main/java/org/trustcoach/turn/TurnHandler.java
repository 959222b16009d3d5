package org.trustcoach.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Coach;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.StoreUnavailable;

/**
 * Handles each update in the lane of its chat: hear it with the session, commit the turn, hand the replies to the mail. While
 * the store is away it keeps the update and tries again until the program stops, so that nothing is lost and nothing overtakes.
 */
public final class TurnHandler implements UpdateHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

    private final House house;
    private final Hearing hearing;
    private final Supplier<Coach> coaches;
    private final Patience patience;
    private volatile boolean storeAway;

    /** The rooms that the handler works with. */
    public record House(
            Lanes lanes, Turns turns, SessionCache cache, DeadLetters deadLetters, Mail mail, Schedule schedule) {}

    /** @param coaches gives the coach of the moment; a turn asks once and keeps to the one that it got */
    public TurnHandler(House house, Supplier<Coach> coaches, InstantSource clock, Patience patience) {
        this.house = house;
        this.hearing = new Hearing(house, coaches, clock);
        this.coaches = coaches;
        this.patience = patience;
    }

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        if (storeAway) {
            // All lanes may be waiting for the store, and nobody gets as far as to be told.
            house.mail().sayAtOnce(update.chat(), coaches.get().storeAway());
        }
        return house.lanes().submit(update.chat(), () -> handle(update));
    }

    /**
     * Speaks unasked, in the lane of the chat, of all that is due there.
     *
     * @param due for when the chat's alarm was set
     * @return completes when the outcome is committed. Completes with {@link StoreUnavailable} when the store is away: it isn't
     *     waited for, because a reminder must not stand in the way of those who write; and with {@link LanesFull} and
     *     {@link LanesClosed}
     */
    public CompletableFuture<Handled> speak(ChatId chat, Instant due) {
        return house.lanes().submit(chat, () -> speakNow(new Cause.Alarm(chat, due, house.schedule())));
    }

    private Handled speakNow(Cause alarm) {
        try {
            return hearing.hear(alarm);
        } catch (StoreUnavailable away) {
            house.cache().remove(alarm.chat());
            throw away;
        }
    }

    private Handled handle(Update update) {
        Duration pause = Duration.ZERO;
        while (true) {
            try {
                Handled handled = hearing.hear(new Cause.Arrival(update));
                storeAway = false;
                return handled;
            } catch (StoreUnavailable away) {
                house.cache().remove(update.chat());
                pause = patience.longer(pause);
                giveUpIfClosed();
                tell(update.chat(), pause);
                away.warn(LOG, "the update waits for " + pause.toMillis() + " ms");
                patience.pause(pause);
            }
        }
    }

    private void giveUpIfClosed() {
        if (house.lanes().isClosed()) {
            throw new LanesClosed();
        }
    }

    private void tell(ChatId chat, Duration pause) {
        if (patience.isLong(pause)) {
            storeAway = true;
            house.mail().sayAtOnce(chat, coaches.get().storeAway());
        }
    }
}
