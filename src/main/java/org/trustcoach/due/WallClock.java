package org.trustcoach.due;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The clock on the wall of a place. What is due is kept as local time with its zone, and becomes an instant here, as late as
 * possible, by the rules that then hold.
 */
public record WallClock(ZoneId zone) {

    /**
     * The instant at which the clock shows a local time. A time that the clock leaves out is moved forward by what it leaves out;
     * of a time that it shows twice this is the first one.
     */
    public Instant instantOf(LocalDateTime local) {
        return ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }

    /** What the clock shows at an instant. */
    public LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
