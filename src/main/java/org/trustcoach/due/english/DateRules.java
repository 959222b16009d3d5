package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.calendar.NumericDate;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.NoDay;
import org.trustcoach.due.word.Sort;

/** Dates with a month, and days of a month. */
final class DateRules {

    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR_OF_TWO_DIGITS = 2000;

    static final List<Rule> TABLE = List.of(
            row(Sort.DATE, "month dot|dash|slash|comma? dom", m -> date(m, 0, 2)),
            row(Sort.DATE, "month dot|comma? the? anyord", m -> date(m, 0, 3)),
            row(Sort.DATE, "the? dom|anyord dot|dash|slash? dayword? of? month dot?", m -> date(m, 5, 1)),
            row(Sort.FULL, "date comma|slash|dash|dot? of? year", m -> inYear(m, m.number(3))),
            row(Sort.FULL, "date comma? quote yy", m -> inYear(m, FIRST_YEAR_OF_TWO_DIGITS + m.number(3))),
            row(Sort.FULL, "dom|anyord month yy", m -> inShortYear(m)),
            row(Sort.FULL, "date slash|dash yy", m -> inYear(m, FIRST_YEAR_OF_TWO_DIGITS + m.number(2))),
            row(Sort.FULL, "year ~dash ~mon ~dash ~dom", m -> full(m.number(0), m.number(2), m.number(4))),
            row(Sort.FULL, "year ~slash ~mon ~slash ~dom", m -> full(m.number(0), m.number(2), m.number(4))),
            row(Sort.FULL, "year ~dot ~mon ~dot ~dom", m -> full(m.number(0), m.number(2), m.number(4))),
            row(
                    Sort.FULL,
                    "year slash|dash|dot? month slash|dash|dot? dom|ord",
                    m -> full(m.number(0), m.number(2), m.number(4))),
            row(Sort.FULL, "dom slash|dot|dash ~dom slash|dot|dash ~year", m -> numeric(m, m.number(4))),
            row(Sort.FULL, "dom ~slash ~dom ~slash ~yy", m -> numeric(m, FIRST_YEAR_OF_TWO_DIGITS + m.number(4))),
            row(Sort.FULL, "dom ~dot ~dom ~dot ~yy", m -> numeric(m, FIRST_YEAR_OF_TWO_DIGITS + m.number(4))),
            row(Sort.FULL, "dom ~dash ~dom ~dash ~yy", m -> numeric(m, FIRST_YEAR_OF_TWO_DIGITS + m.number(4))),
            row(Sort.DATE, "dom slash dom", m -> NumericDate.of(m.number(0), m.number(2), m.almanac())),
            row(Sort.DATE, "dom ~dot ~dom ~dot", DateRules::dotted).notAfter(Sort.AT, Sort.ABOUT),
            row(Sort.NODATE, "month dot|dash|slash|comma? the? dom|anyord", m -> noDay(m, 0, 3)),
            row(Sort.NODATE, "the? dom|anyord dot|dash|slash? dayword? of? month dot?", m -> noDay(m, 5, 1)),
            row(Sort.NODATE, "nodate comma? of? year", m -> m.value(0)),
            row(Sort.NODATE, "date comma? of? year", m -> noDayInYear(m)),
            row(Sort.DATE, "full", m -> m.value(0)),
            row(Sort.DATE, "next|this date", m -> m.value(1)),
            row(Sort.DAY, "the? date", m -> m.value(1)),
            row(Sort.NTH, "the? ord", m -> nth(m, 1, false)),
            row(Sort.NTH, "the ordw", m -> nth(m, 1, true)),
            row(Sort.DAY, "nth", m -> m.value(0)));

    private DateRules() {}

    /** 30.9. is written with the day first; 9.30. is a time. */
    private static @Nullable Day dotted(Match m) {
        return m.number(2) > LAST_MONTH ? null : NumericDate.of(m.number(0), m.number(2), m.almanac());
    }

    private static @Nullable Day date(Match m, int month, int day) {
        int which = m.number(month);
        int dayOfMonth = m.number(day);
        if (dayOfMonth > YearMonth.of(2024, which).lengthOfMonth()) {
            return null;
        }
        return Day.sure(m.almanac().nextDate(which, dayOfMonth), Shape.DATE);
    }

    private static @Nullable NoDay noDay(Match m, int month, int day) {
        return date(m, month, day) == null ? new NoDay(m.number(month), m.number(day)) : null;
    }

    /** 29 February of most years. */
    private static @Nullable NoDay noDayInYear(Match m) {
        Day day = m.get(0, Day.class);
        LocalDate date = day.date();
        return day.shape() != Shape.FULL && full(m.number(3), date.getMonthValue(), date.getDayOfMonth()) == null
                ? new NoDay(date.getMonthValue(), date.getDayOfMonth())
                : null;
    }

    /** 14 April 27; other numbers after a date than those of the coming years count something. */
    private static @Nullable Day inShortYear(Match m) {
        int year = FIRST_YEAR_OF_TWO_DIGITS + m.number(2);
        int current = m.almanac().today().getYear();
        return year >= current && year < current + 20 ? full(year, m.number(1), m.number(0)) : null;
    }

    static @Nullable Day inYear(Match m, int year) {
        Day day = m.get(0, Day.class);
        return day.shape() == Shape.FULL
                ? null
                : full(year, day.date().getMonthValue(), day.date().getDayOfMonth());
    }

    private static @Nullable Day full(int year, int month, int dayOfMonth) {
        boolean exists = dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Day.sure(LocalDate.of(year, month, dayOfMonth), Shape.FULL) : null;
    }

    private static @Nullable Day numeric(Match m, int year) {
        return NumericDate.inYear(m.number(0), m.number(2), year, m.almanac());
    }

    /** The 31st: the next one; where this month has none, its last day may be meant. */
    private static Day nth(Match m, int place, boolean shy) {
        Almanac almanac = m.almanac();
        int dayOfMonth = m.number(place);
        LocalDate next = almanac.nextDayOfMonth(dayOfMonth, almanac.today());
        LocalDate last = almanac.today().withDayOfMonth(almanac.today().lengthOfMonth());
        boolean skipped = last.getDayOfMonth() < dayOfMonth;
        Day day = skipped ? Day.unsure(next, Shape.DAY_OF_MONTH, last) : Day.sure(next, Shape.DAY_OF_MONTH);
        return day.shyly(shy);
    }
}
