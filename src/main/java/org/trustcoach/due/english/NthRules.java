package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.word.Sort;

/** Days counted within a month or another stretch: the first Friday of July, the last working day of the month. */
final class NthRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.DAY, "the? anyord wday of|in mspan", m -> nth(m, m.number(1), month(m, 4))),
            row(
                    Sort.DAY,
                    "the? last wday of|in mspan",
                    m -> relative(month(m, 4).last().with(TemporalAdjusters.lastInMonth(DayRules.dow(m, 2))))),
            row(
                    Sort.DAY,
                    "the? anyord dayword of|in mspan|span",
                    m -> inside(m, 4, month(m, 4).from().plusDays(m.number(1) - 1L))),
            row(
                    Sort.DAY,
                    "the? last dayword of|in mspan|span",
                    m -> relative(month(m, 4).last())),
            row(
                    Sort.DAY,
                    "mspan comma? on the? anyord",
                    m -> inside(m, 0, month(m, 0).from().plusDays(m.number(4) - 1L))),
            row(
                    Sort.DAY,
                    "the? anyord|dom of the? mspan",
                    m -> inside(m, 4, month(m, 4).from().plusDays(m.number(1) - 1L))),
            row(
                    Sort.DAY,
                    "the? anyord working dayword of|in mspan|span",
                    m -> inside(
                            m, 5, m.almanac().plusWorkingDays(month(m, 5).from().minusDays(1), m.number(1)))),
            row(
                    Sort.DAY,
                    "the? last working dayword of|in mspan|span",
                    m -> relative(m.almanac().plusWorkingDays(month(m, 5).to(), -1))),
            row(
                    Sort.DAY,
                    "the? wday before day",
                    m -> relative(m.get(3, Day.class).date().with(TemporalAdjusters.previous(DayRules.dow(m, 1))))),
            row(
                    Sort.DAY,
                    "the wday after day",
                    m -> relative(m.get(3, Day.class).date().with(TemporalAdjusters.next(DayRules.dow(m, 1))))),
            row(Sort.DAY, "the? anyord wday after day", m -> weeksAfter(m)));

    private NthRules() {}

    private static Span month(Match m, int place) {
        return m.get(place, Span.class);
    }

    private static Day relative(LocalDate day) {
        return Day.sure(day, Shape.RELATIVE);
    }

    private static @Nullable Day inside(Match m, int span, LocalDate day) {
        boolean inside = day.isBefore(month(m, span).to());
        boolean over = day.isBefore(m.almanac().today());
        return inside && !over ? relative(day) : null;
    }

    /** A month without a year that is over by then is next year's. */
    private static @Nullable Day nth(Match m, int n, Span month) {
        LocalDate day = month.from().with(TemporalAdjusters.dayOfWeekInMonth(n, DayRules.dow(m, 2)));
        boolean inside = n <= 5 && day.isBefore(month.to());
        boolean bare = month.shy() && day.isBefore(m.almanac().today());
        LocalDate later = month.from().plusYears(1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayRules.dow(m, 2)));
        return inside ? relative(bare ? later : day) : null;
    }

    private static Day weeksAfter(Match m) {
        DayOfWeek dow = DayRules.dow(m, 2);
        LocalDate first = m.almanac().next(dow, m.get(4, Day.class).date());
        return relative(first.plusWeeks(m.number(1) - 1L));
    }
}
