package org.trustcoach.due.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A day.
 *
 * @param others other days that the words can mean
 * @param ask whether others matter
 * @param shape how it was named
 * @param shy whether its words mean something else as often, so that they count only beside others
 */
public record Day(LocalDate date, List<LocalDate> others, boolean ask, Shape shape, boolean shy) {

    /** How a day was named. */
    public enum Shape {
        WEEKDAY,
        DAY_OF_MONTH,
        DATE,
        FEAST,
        FULL,
        RELATIVE
    }

    /** A day without another reading. */
    public static Day sure(LocalDate date, Shape shape) {
        return new Day(date, List.of(), false, shape, false);
    }

    /** A day about which to ask, because others may be meant. */
    public static Day unsure(LocalDate date, Shape shape, LocalDate... others) {
        return new Day(date, List.of(others), true, shape, false);
    }

    /** The same, for words that mean something else as often. */
    public Day shyly(boolean isShy) {
        return new Day(date, others, ask, shape, isShy);
    }

    /** With other days that it may be. */
    public Day or(List<LocalDate> more) {
        return new Day(date, more, ask, shape, shy);
    }

    public DayOfWeek dayOfWeek() {
        return date.getDayOfWeek();
    }
}
