package org.trustcoach.due.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Unit;

/** Whole weeks, months, quarters and years, and their parts. */
public final class Spans {

    private static final int MIDDLE = 15;

    private Spans() {}

    /** The one that a day lies in; null for a unit that is no stretch of days. */
    public static @Nullable Span around(Unit unit, LocalDate day, Almanac almanac) {
        return switch (unit) {
            case WEEK -> week(almanac.monday(day), almanac);
            case WEEKEND -> weekend(almanac.monday(day));
            case MONTH -> whole(unit, day.withDayOfMonth(1), 1);
            case QUARTER -> whole(unit, day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3), 3);
            case YEAR -> whole(unit, day.withDayOfYear(1), 12);
            default -> null;
        };
    }

    /** The one so many later. */
    public static @Nullable Span later(Unit unit, int count, Almanac almanac) {
        LocalDate today = almanac.today();
        return switch (unit) {
            case WEEK, WEEKEND -> around(unit, today.plusWeeks(count), almanac);
            case MONTH -> around(unit, today.withDayOfMonth(1).plusMonths(count), almanac);
            case QUARTER -> around(unit, today.withDayOfMonth(1).plusMonths(3L * count), almanac);
            case YEAR -> around(unit, today.plusYears(count), almanac);
            default -> null;
        };
    }

    /** A month of a year. */
    public static Span month(int year, int month) {
        return whole(Unit.MONTH, LocalDate.of(year, month, 1), 1);
    }

    /** The next such month, the current one included. */
    public static Span month(int month, Almanac almanac) {
        boolean over = month < almanac.today().getMonthValue();
        return month(almanac.today().getYear() + (over ? 1 : 0), month);
    }

    /** A quarter of a year. */
    public static Span quarter(int year, int quarter) {
        return whole(Unit.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1), 3);
    }

    /** The next such quarter, the current one included. */
    public static Span quarter(int quarter, Almanac almanac) {
        boolean over = quarter < (almanac.today().getMonthValue() + 2) / 3;
        return quarter(almanac.today().getYear() + (over ? 1 : 0), quarter);
    }

    /** Its first part: Monday to Wednesday, the first ten days of a month, a month of a quarter, a quarter of a year. */
    public static Span early(Span whole) {
        return switch (whole.unit()) {
            case WEEK -> part(whole, whole.from(), whole.from().plusDays(3));
            case MONTH -> part(whole, whole.from(), whole.from().plusDays(10));
            case QUARTER -> part(whole, whole.from(), whole.from().plusMonths(1));
            case YEAR -> part(whole, whole.from(), whole.from().plusMonths(3));
            default -> part(whole, whole.from(), whole.from().plusDays(third(whole)));
        };
    }

    /** Its middle: Tuesday to Thursday, the 10th to the 20th of a month, due on the 15th. */
    public static Span middle(Span whole) {
        LocalDate from = whole.from();
        return switch (whole.unit()) {
            case WEEK -> part(whole, from.plusDays(1), from.plusDays(4));
            case MONTH -> new Span(from.plusDays(9), from.plusDays(20), from.withDayOfMonth(MIDDLE), false, Unit.DAY);
            default -> part(whole, from.plusDays(third(whole)), from.plusDays(2L * third(whole)));
        };
    }

    /** Its last part: from Thursday on, from the 21st of a month on, the last third of what is longer. */
    public static Span late(Span whole) {
        LocalDate from = switch (whole.unit()) {
            case WEEK -> whole.from().plusDays(3);
            case MONTH -> whole.from().plusDays(20);
            default -> whole.to().minusDays(third(whole));
        };
        return new Span(from, whole.to(), whole.due(), false, Unit.DAY);
    }

    /** Its first or second half; that of a month ends with the 15th. */
    public static Span half(int which, Span whole) {
        LocalDate middle = switch (whole.unit()) {
            case MONTH -> whole.from().plusDays(MIDDLE);
            case YEAR -> whole.from().plusMonths(6);
            default -> whole.from().plusDays((days(whole) + 1) / 2);
        };
        return which == 1 ? part(whole, whole.from(), middle) : part(whole, middle, whole.to());
    }

    /** What is left of it from tomorrow on; null when nothing is. */
    public static @Nullable Span rest(Span whole, Almanac almanac) {
        LocalDate tomorrow = almanac.today().plusDays(1);
        if (!tomorrow.isBefore(whole.to())) {
            return null;
        }
        LocalDate from = tomorrow.isBefore(whole.from()) ? whole.from() : tomorrow;
        LocalDate due = whole.due().isBefore(from) ? whole.last() : whole.due();
        return new Span(from, whole.to(), due, false, Unit.DAY);
    }

    /** The n-th whole week in a longer one, counted by Mondays; null when there are fewer. */
    public static @Nullable Span week(int n, Span whole, Almanac almanac) {
        LocalDate monday = whole.from()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(n - 1L);
        return monday.isBefore(whole.to()) ? week(monday, almanac) : null;
    }

    /** The last whole week in a longer one. */
    public static Span lastWeek(Span whole, Almanac almanac) {
        return week(almanac.monday(whole.to().minusDays(7)), almanac);
    }

    /** A week from a Monday on. */
    public static Span week(LocalDate monday, Almanac almanac) {
        return new Span(monday, monday.plusDays(7), almanac.lastWorkingDay(monday), false, Unit.WEEK);
    }

    private static Span weekend(LocalDate monday) {
        return new Span(monday.plusDays(5), monday.plusDays(7), monday.plusDays(6), false, Unit.WEEKEND);
    }

    private static Span whole(Unit unit, LocalDate from, int months) {
        LocalDate to = from.plusMonths(months);
        return new Span(from, to, to.minusDays(1), false, unit);
    }

    private static Span part(Span whole, LocalDate from, LocalDate to) {
        LocalDate end = to.isAfter(whole.to()) ? whole.to() : to;
        return new Span(from, end, end.minusDays(1), false, Unit.DAY);
    }

    private static int third(Span whole) {
        return (int) Math.max(1, days(whole) / 3);
    }

    private static long days(Span whole) {
        return ChronoUnit.DAYS.between(whole.from(), whole.to());
    }
}
