package org.trustcoach.due.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Day.Shape;

/** A day and a month in digits, in the order of a locale; where both orders are dates, the other one is another reading. */
public final class NumericDate {

    private static final int LEAP_YEAR = 2024;
    private static final Map<Locale, Boolean> MONTH_FIRST = new ConcurrentHashMap<>();

    private NumericDate() {}

    /** The next such date; null when neither order is one. */
    public static @Nullable Day of(int first, int second, Almanac almanac) {
        return day(first, second, LEAP_YEAR, Shape.DATE, almanac);
    }

    /** That date of a year; null when neither order is one. */
    public static @Nullable Day inYear(int first, int second, int year, Almanac almanac) {
        return day(first, second, year, Shape.FULL, almanac);
    }

    private static @Nullable Day day(int first, int second, int year, Shape shape, Almanac almanac) {
        boolean monthFirst = MONTH_FIRST.computeIfAbsent(almanac.reference().locale(), NumericDate::isMonthFirst);
        int month = monthFirst ? first : second;
        int dayOfMonth = monthFirst ? second : first;
        boolean likely = exists(year, month, dayOfMonth);
        boolean unlikely = first != second && exists(year, dayOfMonth, month);
        if (likely) {
            LocalDate date = date(year, month, dayOfMonth, shape, almanac);
            return unlikely
                    ? Day.unsure(date, shape, date(year, dayOfMonth, month, shape, almanac))
                    : Day.sure(date, shape);
        }
        return unlikely ? Day.sure(date(year, dayOfMonth, month, shape, almanac), shape) : null;
    }

    private static LocalDate date(int year, int month, int dayOfMonth, Shape shape, Almanac almanac) {
        return shape == Shape.FULL ? LocalDate.of(year, month, dayOfMonth) : almanac.nextDate(month, dayOfMonth);
    }

    private static boolean exists(int year, int month, int dayOfMonth) {
        return month <= 12 && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isMonthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }
}
