package org.trustcoach.reminder;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;

/**
 * When the coach must next speak unasked: for each open commitment its next moment, the agenda of a working morning, and the
 * review of the week. Asking changes nothing; once something was said, the session says so, and the next moment is another one.
 */
public final class Reminders {

    /** The reminder that is the agenda. */
    public static final String AGENDA = "agenda";

    /** The reminder that is the review of the week. */
    public static final String REVIEW = "review";

    private Reminders() {}

    /** By the ids of reminders: those of the commitments, {@link #AGENDA} and {@link #REVIEW}. */
    public static Map<String, Instant> schedule(Session session) {
        Map<String, Instant> schedule = new TreeMap<>();
        moments(session).forEach((id, moment) -> schedule.put(id, moment.at()));
        Regulars regulars = new Regulars(session);
        regulars.agenda().ifPresent(at -> schedule.put(AGENDA, at));
        regulars.review().ifPresent(at -> schedule.put(REVIEW, at));
        schedule.replaceAll((id, at) -> held(at, session.rounds().held()));
        return Collections.unmodifiableMap(schedule);
    }

    /** The next moment of each open commitment that has one, by its id, as it was planned. */
    public static Map<String, Moment> moments(Session session) {
        Moments moments = new Moments(session.settings());
        Map<String, Moment> next = new TreeMap<>();
        for (Commitment commitment : session.ledger().open()) {
            moments.next(commitment).ifPresent(moment -> next.put(commitment.id(), moment));
        }
        return next;
    }

    /** Of each open commitment whose time has come the last moment that was missed, by its id; as planned. */
    public static Map<String, Moment> come(Session session, Instant now) {
        Moments moments = new Moments(session.settings());
        Map<String, Moment> come = new TreeMap<>();
        for (Commitment commitment : session.ledger().open()) {
            moments.latest(commitment, now).ifPresent(moment -> come.put(commitment.id(), moment));
        }
        return come;
    }

    private static Instant held(Instant at, Rounds.@Nullable Held held) {
        return held == null || at.isAfter(held.since()) ? at : held.until();
    }
}
