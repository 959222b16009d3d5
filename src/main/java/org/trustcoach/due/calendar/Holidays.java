package org.trustcoach.due.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.trustcoach.due.time.Almanac;

/** Feasts by whose names people tell days; those without a fixed date as in the United States, or by Easter. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum Holidays {
    NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
    MLK(year -> nth(year, 1, 3, MONDAY)),
    VALENTINE(year -> LocalDate.of(year, 2, 14)),
    PRESIDENTS(year -> nth(year, 2, 3, MONDAY)),
    PATRICK(year -> LocalDate.of(year, 3, 17)),
    MAUNDY_THURSDAY(year -> easter(year).minusDays(3)),
    GOOD_FRIDAY(year -> easter(year).minusDays(2)),
    EASTER(Holidays::easter),
    EASTER_MONDAY(year -> easter(year).plusDays(1)),
    MOTHERS(year -> nth(year, 5, 2, SUNDAY)),
    MEMORIAL(year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(MONDAY))),
    FATHERS(year -> nth(year, 6, 3, SUNDAY)),
    JUNETEENTH(year -> LocalDate.of(year, 6, 19)),
    INDEPENDENCE(year -> LocalDate.of(year, 7, 4)),
    LABOR(year -> nth(year, 9, 1, MONDAY)),
    COLUMBUS(year -> nth(year, 10, 2, MONDAY)),
    HALLOWEEN(year -> LocalDate.of(year, 10, 31)),
    VETERANS(year -> LocalDate.of(year, 11, 11)),
    THANKSGIVING(year -> nth(year, 11, 4, THURSDAY)),
    BLACK_FRIDAY(year -> nth(year, 11, 4, THURSDAY).plusDays(1)),
    CYBER_MONDAY(year -> nth(year, 11, 4, THURSDAY).plusDays(4)),
    CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
    BOXING(year -> LocalDate.of(year, 12, 26)),
    NEW_YEARS_EVE(year -> LocalDate.of(year, 12, 31));

    private final IntFunction<LocalDate> when;

    Holidays(IntFunction<LocalDate> when) {
        this.when = when;
    }

    /** When it is in a year. */
    public LocalDate in(int year) {
        return when.apply(year);
    }

    /** The next one, today included. */
    public LocalDate next(Almanac almanac) {
        LocalDate day = in(almanac.today().getYear());
        return day.isBefore(almanac.today()) ? in(almanac.today().getYear() + 1) : day;
    }

    private static LocalDate nth(int year, int month, int n, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    /** Easter Sunday by the Gregorian calendar, after Butcher's method of 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
