package org.trustcoach.due;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days and hours at which a person works. A week runs from Monday to Sunday, whichever days are worked.
 *
 * @param workingDays at least one
 * @param start the working morning, at which a day's deadline is reminded of
 * @param end the close of play; after {@code start}
 */
public record Week(Set<DayOfWeek> workingDays, LocalTime start, LocalTime end) {

    /** Monday to Friday, 09:00 to 18:00. */
    public static final Week STANDARD =
            new Week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0));

    public Week {
        workingDays = Set.copyOf(workingDays);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("a week without a working day");
        }
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("work ends at " + end + ", before it starts at " + start);
        }
    }
}
