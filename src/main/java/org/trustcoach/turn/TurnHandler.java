package org.trustcoach.turn;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Action;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.Turn;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.session.Session;

/**
 * Handles each update in the lane of its chat: hear it with the session, commit the turn, hand the replies to the mail. While
 * the store is away it keeps the update and tries again until the program stops, so that nothing is lost and nothing overtakes.
 */
public final class TurnHandler implements UpdateHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);
    private static final int MAX_CONFLICTS = 5;

    private final Lanes lanes;
    private final Turns turns;
    private final SessionCache cache;
    private final Supplier<Coach> coaches;
    private final Mail mail;
    private final DeadLetters deadLetters;
    private final InstantSource clock;
    private final Patience patience;
    private volatile boolean storeAway;

    /** The rooms that the handler works with. */
    public record House(Lanes lanes, Turns turns, SessionCache cache, DeadLetters deadLetters, Mail mail) {}

    /** @param coaches gives the coach of the moment; a turn asks once and keeps to the one that it got */
    public TurnHandler(House house, Supplier<Coach> coaches, InstantSource clock, Patience patience) {
        this.lanes = house.lanes();
        this.turns = house.turns();
        this.cache = house.cache();
        this.deadLetters = house.deadLetters();
        this.mail = house.mail();
        this.coaches = coaches;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        if (storeAway) {
            // All lanes may be waiting for the store, and nobody gets as far as to be told.
            mail.sayAtOnce(update.chat(), coaches.get().storeAway());
        }
        return lanes.submit(update.chat(), () -> handle(update));
    }

    private Handled handle(Update update) {
        Duration pause = Duration.ZERO;
        while (true) {
            try {
                Handled handled = tryToHandle(update);
                storeAway = false;
                return handled;
            } catch (StoreUnavailable away) {
                cache.remove(update.chat());
                pause = patience.longer(pause);
                giveUpIfClosed();
                tell(update.chat(), pause);
                LOG.warn("the store is away, the update waits for {} ms: {}", pause.toMillis(), away.getMessage());
                patience.pause(pause);
            }
        }
    }

    private void giveUpIfClosed() {
        if (lanes.isClosed()) {
            throw new LanesClosed();
        }
    }

    private void tell(ChatId chat, Duration pause) {
        if (patience.isLong(pause)) {
            storeAway = true;
            mail.sayAtOnce(chat, coaches.get().storeAway());
        }
    }

    private Handled tryToHandle(Update update) {
        Coach coach = coaches.get();
        Stored stored = cache.get(update.chat()).orElseGet(() -> turns.load(update.chat()));
        for (int attempt = 0; attempt < MAX_CONFLICTS; attempt++) {
            Heard heard = hear(coach, stored.session(), update);
            Committed outcome = turns.commit(new Commit(update.id(), stored.version(), heard.turn()));
            if (outcome instanceof Committed.Done done) {
                return finish(update, heard, done);
            }
            if (outcome instanceof Committed.AlreadyDone) {
                cache.remove(update.chat());
                return Handled.REPEATED;
            }
            stored = ((Committed.Conflict) outcome).current();
        }
        throw new StoreUnavailable("the session kept changing under the update", new IllegalStateException());
    }

    private Handled finish(Update update, Heard heard, Committed.Done done) {
        Session session = heard.turn().session();
        if (heard.turn().action() == Action.ERASE) {
            cache.remove(session.chat());
        } else {
            cache.put(new Stored(session, done.version()));
        }
        done.lease().ifPresent(mail::send);
        if (heard.failure().isEmpty()) {
            return Handled.COMMITTED;
        }
        // Only now: an update may be heard several times before it is committed, and belongs among the dead letters
        // once.
        deadLetters.putAside(update.id(), heard.failure());
        return Handled.PUT_ASIDE;
    }

    /** A turn; {@code failure} is the empty string, or why the coach could only apologise. */
    private record Heard(Turn turn, String failure) {}

    /** A coach that fails must not stop the chat: the person is told, and the update will be put aside. */
    private Heard hear(Coach coach, Session session, Update update) {
        try {
            Turn turn = coach.hear(session, update.incoming(), clock.instant());
            return new Heard(turn.action() == Action.EXPORT ? attach(turn) : turn, "");
        } catch (StoreUnavailable away) {
            throw away;
        } catch (RuntimeException | StackOverflowError failure) {
            // Only the kind and the place: a message could quote what the person wrote.
            StackTraceElement place = failure.getStackTrace().length > 0 ? failure.getStackTrace()[0] : null;
            String reason = failure.getClass().getSimpleName() + " at " + place;
            LOG.error("the coach failed on update {}: {}", update.id(), reason);
            return new Heard(coach.apologise(session), reason);
        }
    }

    private Turn attach(Turn turn) {
        int last = turn.replies().size() - 1;
        Reply reply = turn.replies().get(last);
        Reply full = new Reply(
                reply.id(),
                reply.replaces(),
                reply.text(),
                reply.buttons(),
                turns.export(turn.session()),
                reply.asks());
        var replies = new java.util.ArrayList<>(turn.replies());
        replies.set(last, full);
        return new Turn(turn.session(), replies, turn.action());
    }
}
