package org.trustcoach.due.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;

/** What a day of the week means, alone or with this and next. */
public final class Weekdays {

    private Weekdays() {}

    /** Friday: the first one after today; on a Friday today is the other reading. */
    public static Day bare(DayOfWeek dow, Almanac almanac) {
        LocalDate next = almanac.next(dow, almanac.today());
        return almanac.today().getDayOfWeek() == dow
                ? Day.unsure(next, Shape.WEEKDAY, almanac.today())
                : Day.sure(next, Shape.WEEKDAY);
    }

    /** This coming Friday: the first one after today. */
    public static Day coming(DayOfWeek dow, Almanac almanac) {
        return Day.sure(almanac.next(dow, almanac.today()), Shape.WEEKDAY);
    }

    /** This Friday: of the current week; when that is over, the coming one. */
    public static Day ofThisWeek(DayOfWeek dow, Almanac almanac) {
        LocalDate day = almanac.monday(almanac.today()).plusDays(dow.getValue() - 1L);
        return day.isBefore(almanac.today())
                ? Day.unsure(almanac.next(dow, almanac.today()), Shape.WEEKDAY)
                : Day.sure(day, Shape.WEEKDAY);
    }

    /** Next Friday: of the following week; the coming one is the other reading. */
    public static Day next(DayOfWeek dow, Almanac almanac) {
        LocalDate day = almanac.monday(almanac.today()).plusDays(6L + dow.getValue());
        LocalDate coming = almanac.next(dow, almanac.today());
        return coming.equals(day) ? Day.sure(day, Shape.WEEKDAY) : Day.unsure(day, Shape.WEEKDAY, coming);
    }
}
