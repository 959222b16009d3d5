package org.trustcoach.due.time;

import org.jspecify.annotations.Nullable;

/**
 * When within a day: a clock time, a range from one to another, or a part of the day.
 *
 * @param clock null for a part alone
 * @param end the end of a range, else null
 * @param part null where none was said
 */
public record Tod(
        @Nullable Clock clock,
        @Nullable Clock end,
        @Nullable Part part) {

    public static Tod of(Clock clock) {
        return new Tod(clock, null, null);
    }

    public static Tod of(Part part) {
        return new Tod(null, null, part);
    }

    /** Both together: 7 and the evening are 19:00. Null where they don't fit. */
    public @Nullable Tod with(Tod other) {
        if (part != null && clock == null && other.clock != null) {
            return other.within(part);
        }
        return other.part != null && other.clock == null && clock != null ? within(other.part) : null;
    }

    private @Nullable Tod within(Part whole) {
        Clock from = clock == null ? null : clock.in(whole);
        Clock to = end == null ? null : end.in(whole);
        return from == null || (end != null && to == null) ? null : new Tod(from, to, null);
    }
}
