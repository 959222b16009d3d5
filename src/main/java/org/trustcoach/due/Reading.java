package org.trustcoach.due;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of the words for a time.
 *
 * @param due the local time from which it is late. With the grain day the date alone was said, and the time is the end of work;
 *     with the grain window it is what counts as the deadline within the window, such as Friday for next week
 * @param from start of the window; null unless the grain is window
 * @param to end of the window, the first moment after it; null unless the grain is window
 * @param recurrence null unless it repeats; its first occurrence is {@code due}
 */
public record Reading(
        Grain grain,
        LocalDateTime due,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable Recurrence recurrence) {

    private static final Duration DAY = Duration.ofDays(1);

    public Reading {
        boolean bounded = from != null && to != null;
        if (bounded != (grain == Grain.WINDOW) || (from == null) != (to == null)) {
            throw new IllegalArgumentException("a window has both ends, and nothing else has any");
        }
    }

    /** A time of day. */
    public static Reading minute(LocalDateTime due) {
        return new Reading(Grain.MINUTE, due, null, null, null);
    }

    /** A day. */
    public static Reading day(LocalDateTime due) {
        return new Reading(Grain.DAY, due, null, null, null);
    }

    /** A window. */
    public static Reading window(LocalDateTime due, LocalDateTime from, LocalDateTime to) {
        return new Reading(Grain.WINDOW, due, from, to, null);
    }

    /** The due as it is told: where hours end with their day that is its last minute, and not the next day. */
    public LocalDateTime told() {
        boolean hours = from != null && to != null && Duration.between(from, to).compareTo(DAY) < 0;
        boolean nextDay = from != null && from.toLocalDate().isBefore(due.toLocalDate());
        return hours && nextDay && due.toLocalTime().equals(LocalTime.MIDNIGHT) ? due.minusMinutes(1) : due;
    }
}
