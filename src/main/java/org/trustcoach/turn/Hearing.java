package org.trustcoach.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.session.Session;

/** Hears with the session, commits the turn, hands the replies to the mail. To be called in the lane of the chat. */
final class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final int MAX_CONFLICTS = 5;
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final TurnHandler.House house;
    private final Supplier<Coach> coaches;
    private final InstantSource clock;

    Hearing(TurnHandler.House house, Supplier<Coach> coaches, InstantSource clock) {
        this.house = house;
        this.coaches = coaches;
        this.clock = clock;
    }

    /** A turn; {@code failure} is the empty string, or why the coach could only apologise. */
    private record Heard(Turn turn, String failure) {}

    Handled hear(Cause cause) {
        Coach coach = coaches.get();
        ChatId chat = cause.chat();
        Optional<Stored> cached = house.cache().get(chat);
        Stored stored = cached.orElseGet(() -> house.turns().load(chat));
        boolean fresh = cached.isEmpty();
        for (int attempt = 0; attempt < MAX_CONFLICTS; attempt++) {
            Instant time = cause.time(now());
            Optional<Update> update = cause.update(stored.session(), time);
            if (update.isEmpty() && fresh) {
                house.turns().settle(stored, house.schedule().next(stored.session()));
                return Handled.NOTHING_DUE;
            }
            if (update.isEmpty()) {
                // Another process may have changed what is due.
                stored = house.turns().load(chat);
                fresh = true;
                continue;
            }
            Heard heard = hear(coach, stored.session(), update.get(), time);
            if (cause instanceof Cause.Alarm && !heard.failure().isEmpty()) {
                return putOff(stored, update.get(), heard.failure());
            }
            Committed outcome = house.turns().commit(commit(update.get(), stored, heard.turn()));
            if (outcome instanceof Committed.Done done) {
                return finish(update.get(), heard, done);
            }
            if (outcome instanceof Committed.AlreadyDone) {
                house.cache().remove(chat);
                return Handled.REPEATED;
            }
            stored = ((Committed.Conflict) outcome).current();
            fresh = true;
        }
        throw new StoreUnavailable("the session kept changing under the update", new IllegalStateException());
    }

    /** In whole milliseconds: nobody needs more, and they are written down many times. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Commit commit(Update update, Stored before, Turn turn) {
        Optional<Instant> alarm = turn.action() == Action.ERASE
                ? Optional.empty()
                : house.schedule().next(turn.session());
        return new Commit(update.id(), before, turn, alarm);
    }

    private Handled finish(Update update, Heard heard, Committed.Done done) {
        Session session = heard.turn().session();
        if (heard.turn().action() == Action.ERASE) {
            house.cache().remove(session.chat());
        } else {
            house.cache().put(new Stored(session, done.version()));
        }
        done.lease().ifPresent(house.mail()::send);
        if (heard.failure().isEmpty()) {
            return Handled.COMMITTED;
        }
        // Only now: an update may be heard several times before it is committed, and belongs among the dead letters
        // once.
        house.deadLetters().putAside(update.id(), heard.failure());
        return Handled.PUT_ASIDE;
    }

    /** Nobody wrote, so nobody is told: the reminder is tried again later, perhaps by a program that can. */
    private Handled putOff(Stored stored, Update update, String failure) {
        house.turns().settle(stored, Optional.of(now().plus(AFTER_FAILURE)));
        house.deadLetters().putAside(update.id(), failure);
        return Handled.PUT_ASIDE;
    }

    /** A coach that fails must not stop the chat: the person is told, and the update will be put aside. */
    private Heard hear(Coach coach, Session session, Update update, Instant time) {
        try {
            Turn turn = coach.hear(session, update.incoming(), time);
            Turn heard = update.incoming() instanceof Incoming.Due ? unasked(turn) : turn;
            return new Heard(turn.action() == Action.EXPORT ? attach(turn) : heard, "");
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

    private static Turn unasked(Turn turn) {
        List<Reply> replies = turn.replies().stream().map(Reply::notAskedFor).toList();
        return new Turn(turn.session(), replies, turn.action());
    }

    private Turn attach(Turn turn) {
        int last = turn.replies().size() - 1;
        Reply reply = turn.replies().get(last);
        List<Reply> replies = new ArrayList<>(turn.replies());
        replies.set(last, reply.with(house.turns().export(turn.session())));
        return new Turn(turn.session(), replies, turn.action());
    }
}
