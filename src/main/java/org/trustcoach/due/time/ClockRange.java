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
        Clock start = from.dial() ? before(from, to) : from;
        if (start == null) {
            return null;
        }
        return new Tod(start, to.dial() ? after(to, start) : to, null);
    }

    private static @Nullable Clock before(Clock from, Clock to) {
        Clock early = from.am();
        if (minutes(from.pm()) < minutes(to)) {
            return from.pm();
        }
        return early != null && minutes(early) < minutes(to) ? early : null;
    }

    /** The likely half of the day for a range that leaves it open; others stay. */
    public static Tod settled(Tod tod) {
        Clock from = tod.clock();
        Clock to = tod.end();
        if (from == null || to == null || !from.dial() || !to.dial()) {
            return tod;
        }
        return new Tod(from.likely(), after(to, from.likely()), null);
    }

    private static Clock after(Clock to, Clock start) {
        Clock early = to.am();
        return early != null && minutes(early) > minutes(start) ? early : to.pm();
    }

    static int minutes(Clock clock) {
        return clock.hour() * 60 + clock.minute();
    }
}
