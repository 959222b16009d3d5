package org.trustcoach.due.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;

/** A day and a month in digits, in the order of a locale; where both orders are dates, the other one is another reading. */
public final class NumericDate {

    private static final int LEAP_YEAR = 2024;
    private static final Map<Locale, Boolean> MONTH_FIRST = new ConcurrentHashMap<>();

    private final int year;
    private final Shape shape;
    private final Almanac almanac;

    private NumericDate(int year, Shape shape, Almanac almanac) {
        this.year = year;
        this.shape = shape;
        this.almanac = almanac;
    }

    /** The next such date; null when neither order is one. */
    public static @Nullable Day of(int first, int second, Almanac almanac) {
        return new NumericDate(LEAP_YEAR, Shape.DATE, almanac).read(first, second);
    }

    /** That date of a year; null when neither order is one. */
    public static @Nullable Day inYear(int first, int second, int year, Almanac almanac) {
        return new NumericDate(year, Shape.FULL, almanac).read(first, second);
    }

    private @Nullable Day read(int first, int second) {
        boolean monthFirst = MONTH_FIRST.computeIfAbsent(almanac.reference().locale(), NumericDate::isMonthFirst);
        return monthFirst ? likelier(first, second) : likelier(second, first);
    }

    private @Nullable Day likelier(int month, int dayOfMonth) {
        boolean swaps = month != dayOfMonth && exists(dayOfMonth, month);
        if (!exists(month, dayOfMonth)) {
            return swaps ? Day.sure(date(dayOfMonth, month), shape) : null;
        }
        LocalDate date = date(month, dayOfMonth);
        return swaps ? Day.unsure(date, shape, date(dayOfMonth, month)) : Day.sure(date, shape);
    }

    private LocalDate date(int month, int dayOfMonth) {
        return shape == Shape.FULL ? LocalDate.of(year, month, dayOfMonth) : almanac.nextDate(month, dayOfMonth);
    }

    private boolean exists(int month, int dayOfMonth) {
        return month <= 12 && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isMonthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }
}
