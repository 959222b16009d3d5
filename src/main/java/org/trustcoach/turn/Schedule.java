package org.trustcoach.turn;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.session.Session;

/** When the coach must next speak unasked. Pure. */
public interface Schedule {

    /** The schedule of a coach that never speaks unasked. */
    Schedule SILENT = session -> Map.of();

    /** For each reminder that waits, by its id, its next time. */
    Map<String, Instant> of(Session session);

    /** The next time of all, in whole milliseconds; empty if nothing waits. */
    default Optional<Instant> next(Session session) {
        return of(session).values().stream().min(Instant::compareTo).map(Schedule::roundedUp);
    }

    private static Instant roundedUp(Instant time) {
        Instant cut = time.truncatedTo(ChronoUnit.MILLIS);
        return cut.equals(time) ? cut : cut.plusMillis(1);
    }
}
