package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.calendar.Season;
import org.trustcoach.due.calendar.Spans;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Weeks, months, quarters, years and their parts. */
final class SpanRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.SPAN, "this unit", m -> later(m, 1, 0)),
            row(Sort.SPAN, "next unit", m -> later(m, 1, 1)),
            row(Sort.SPAN, "the? coming|following unit", m -> later(m, 2, 1)),
            row(Sort.OVERDUE, "last unit", m -> true),
            row(Sort.SPAN, "the? unit after next", m -> later(m, 1, 2)),
            row(Sort.SPAN, "this? weekend", m -> weekend(m)),
            row(Sort.SPAN, "the weekend", m -> weekend(m)),
            row(Sort.SPAN, "the? coming weekend", m -> weekend(m)),
            row(Sort.SPAN, "next weekend", m -> Spans.later(Unit.WEEKEND, 1, m.almanac())),
            row(Sort.SPAN, "weekword commencing day", m -> weekOf(m, 2)),
            row(Sort.SPAN, "the weekword of day", m -> weekOf(m, 3)),
            row(Sort.SPAN, "wslash slash c day", m -> weekOf(m, 3)),
            row(
                    Sort.MSPAN,
                    "month dot?",
                    m -> Spans.month(m.number(0), m.almanac()).shyly(true)),
            row(Sort.MSPAN, "month dot|comma? of? year", m -> Spans.month(m.number(3), m.number(0))),
            row(Sort.MSPAN, "month slash|dash year", m -> Spans.month(m.number(2), m.number(0))),
            row(Sort.MSPAN, "this month", m -> Spans.month(m.almanac().today().getYear(), m.number(1))),
            row(Sort.MSPAN, "next|coming month", m -> nextMonth(m)),
            row(Sort.MSPAN, "this unit", m -> month(m, 0)),
            row(Sort.MSPAN, "the unit", m -> month(m, 0)),
            row(Sort.MSPAN, "next|following unit", m -> month(m, 1)),
            row(Sort.MSPAN, "the following unit", m -> nextOf(m, 2)),
            row(Sort.SPAN, "mspan", m -> m.value(0)),
            row(Sort.SPAN, "year ad?", m -> year(m.number(0)).shyly(!m.has(1))),
            row(Sort.SPAN, "q ~num", m -> quarter(m, 1)),
            row(Sort.SPAN, "yy ~q ~num", m -> quarter(m, 2, 2000 + m.number(0))),
            row(Sort.SPAN, "the? anyord half of|in? the? span", m -> half(m)),
            row(Sort.SPAN, "h ~num year?", m -> halfYear(m)),
            row(Sort.SPAN, "late in the unit", m -> of(m, 3, Spans::late)),
            row(Sort.SPAN, "later in the unit", m -> of(m, 3, whole -> Spans.rest(whole, m.almanac()))),
            row(Sort.SPAN, "this|next season", m -> season(m)),
            row(Sort.SPAN, "the? season", m -> season(m)),
            row(
                    Sort.ENDDAY,
                    "endunit year",
                    m -> AmountRules.unit(m, 0) == Unit.YEAR ? endOf(year(m.number(1))) : null),
            row(Sort.SPAN, "year q ~num", m -> quarter(m, 2, m.number(0))),
            row(Sort.SPAN, "q ~num slash|quote|of? year", m -> quarter(m, 1, m.number(3))),
            row(Sort.SPAN, "the? anyord unit", m -> isQuarter(m, 2) ? quarter(m, 1) : null),
            row(Sort.SPAN, "the? anyord unit of? year", m -> isQuarter(m, 2) ? quarter(m, 1, m.number(4)) : null),
            row(Sort.SPAN, "the? anyord weekword of|in mspan|span", m -> week(m)),
            row(
                    Sort.SPAN,
                    "the? last weekword of|in mspan|span",
                    m -> Spans.lastWeek(m.get(4, Span.class), m.almanac())),
            row(Sort.SPAN, "the? early|start of? the? span", m -> Spans.early(m.get(4, Span.class))),
            row(Sort.SPAN, "the? early|start of|in? the? unit", m -> of(m, 4, Spans::early)),
            row(Sort.SPAN, "the? mid dash? of? the? span", m -> Spans.middle(m.get(5, Span.class))),
            row(Sort.SPAN, "mid dash? unit", m -> of(m, 2, Spans::middle)),
            row(Sort.SPAN, "late span", m -> Spans.late(m.get(1, Span.class))),
            row(Sort.SPAN, "later in? span", m -> Spans.rest(m.get(2, Span.class), m.almanac())),
            row(Sort.SPAN, "the? rest of the? span", m -> Spans.rest(m.get(4, Span.class), m.almanac())),
            row(Sort.SPAN, "the? rest of the? unit", m -> of(m, 4, whole -> Spans.rest(whole, m.almanac()))),
            row(Sort.ENDDAY, "the? end of? the? unit", m -> end(m, 4)),
            row(Sort.ENDDAY, "unit dash? end", m -> end(m, 0)),
            row(Sort.ENDDAY, "the? end of? the? span", m -> endOf(m.get(4, Span.class))),
            row(Sort.ENDDAY, "endunit", m -> end(m, 0)),
            row(Sort.DAY, "endday", m -> m.value(0)));

    private SpanRules() {}

    private static @Nullable Span later(Match m, int place, int count) {
        return Spans.later(AmountRules.unit(m, place), count, m.almanac());
    }

    private static @Nullable Span weekend(Match m) {
        return Spans.later(Unit.WEEKEND, 0, m.almanac());
    }

    private static Span weekOf(Match m, int place) {
        return Spans.week(m.almanac().monday(m.get(place, Day.class).date()), m.almanac());
    }

    private static @Nullable Span month(Match m, int count) {
        return nextOf(m, 1, count);
    }

    private static @Nullable Span nextOf(Match m, int place) {
        return nextOf(m, place, 1);
    }

    private static @Nullable Span nextOf(Match m, int place, int count) {
        boolean isMonth = AmountRules.unit(m, place) == Unit.MONTH;
        return isMonth ? Spans.later(Unit.MONTH, count, m.almanac()) : null;
    }

    private static Span nextMonth(Match m) {
        Span month = Spans.month(m.number(1), m.almanac());
        boolean current = !month.from().isAfter(m.almanac().today());
        return current ? Spans.month(month.from().getYear() + 1, m.number(1)) : month;
    }

    private static Span year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Span(first, first.plusYears(1), first.plusYears(1).minusDays(1), false, Unit.YEAR);
    }

    private static boolean isQuarter(Match m, int place) {
        return AmountRules.unit(m, place) == Unit.QUARTER;
    }

    private static @Nullable Span quarter(Match m, int place) {
        int quarter = m.number(place);
        boolean named = m.has(0) && m.sort(0) == Sort.Q;
        return quarter >= 1 && quarter <= 4
                ? Spans.quarter(quarter, m.almanac()).shyly(named)
                : null;
    }

    private static @Nullable Span quarter(Match m, int place, int year) {
        int quarter = m.number(place);
        return quarter >= 1 && quarter <= 4 ? Spans.quarter(year, quarter) : null;
    }

    private static @Nullable Span week(Match m) {
        Span whole = m.get(4, Span.class);
        return whole.unit() == Unit.WEEK ? null : Spans.week(m.number(1), whole, m.almanac());
    }

    private static @Nullable Span half(Match m) {
        return m.number(1) <= 2 ? Spans.half(m.number(1), m.get(5, Span.class)) : null;
    }

    /** Summer by itself is said of many things. */
    private static Span season(Match m) {
        Span season = Season.valueOf(m.get(1, String.class).toUpperCase(Locale.ROOT))
                .next(m.has(0) && m.sort(0) == Sort.NEXT, m.almanac());
        return season.shyly(!m.has(0) || m.sort(0) == Sort.THE);
    }

    private static @Nullable Span halfYear(Match m) {
        int half = m.number(1);
        LocalDate today = m.almanac().today();
        if (half < 1 || half > 2) {
            return null;
        }
        int year =
                m.has(2) ? m.number(2) : half == 1 && today.getMonthValue() > 6 ? today.getYear() + 1 : today.getYear();
        return Spans.half(half, year(year)).shyly(!m.has(2));
    }

    private static @Nullable Span of(Match m, int place, Function<Span, @Nullable Span> part) {
        Span whole = later(m, place, 0);
        return whole == null ? null : part.apply(whole);
    }

    private static @Nullable Day end(Match m, int place) {
        return endOf(AmountRules.unit(m, place), m);
    }

    private static @Nullable Day endOf(Unit unit, Match m) {
        Span whole = Spans.later(unit, 0, m.almanac());
        if (whole != null && whole.due().isBefore(m.almanac().today())) {
            whole = Spans.later(unit, 1, m.almanac());
        }
        return whole == null ? null : endOf(whole);
    }

    private static Day endOf(Span whole) {
        return Day.sure(whole.due(), Shape.RELATIVE);
    }
}
