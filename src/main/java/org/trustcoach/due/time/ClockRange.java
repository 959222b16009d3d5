package org.trustcoach.due.time;

import org.jspecify.annotations.Nullable;

/** From a clock time to another. */
public final class ClockRange {

    private ClockRange() {}

    /** Both ends on the halves of the day that fit each other: 3-4pm is in the afternoon. Null when none do. */
    public static @Nullable Tod of(Clock from, Clock to) {
        if (from.dial() && to.dial()) {
            return new Tod(from, to, null);
        }
        Clock start = from.dial() && !to.dial() ? before(from, to) : from.likely();
        Clock end = to.dial() ? after(to, start) : to;
        boolean ordered = start != null && (minutes(start) < minutes(end) || !from.dial() && !to.dial());
        return ordered ? new Tod(start, end, null) : null;
    }

    private static @Nullable Clock before(Clock from, Clock to) {
        Clock early = from.am();
        if (minutes(from.pm()) < minutes(to)) {
            return from.pm();
        }
        return early != null && minutes(early) < minutes(to) ? early : null;
    }

    /** The likely half of the day for a range that leaves it open; others stay. */
    static Tod settled(Tod tod) {
        Clock from = tod.clock();
        Clock to = tod.end();
        boolean open = from != null && to != null && from.dial() && to.dial();
        return open ? new Tod(from.likely(), after(to, from.likely()), null) : tod;
    }

    private static Clock after(Clock to, Clock start) {
        Clock early = to.am();
        return early != null && minutes(early) > minutes(start) ? early : to.pm();
    }

    static int minutes(Clock clock) {
        return clock.hour() * 60 + clock.minute();
    }
}
