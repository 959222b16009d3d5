package org.trustcoach.session;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.trustcoach.due.Week;

/**
 * When a person works.
 *
 * @param days in the order of the week, at least one
 * @param start the working morning
 * @param end the close of play
 */
public record WorkingWeek(List<DayOfWeek> days, LocalTime start, LocalTime end) {

    public static final WorkingWeek STANDARD = new WorkingWeek(
            List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), Week.STANDARD.start(), Week.STANDARD.end());

    public WorkingWeek {
        days = List.copyOf(days);
    }

    /** As the grammar of times has it. */
    public Week week() {
        return new Week(EnumSet.copyOf(days), start, end);
    }
}
