package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Moment;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Stretch;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** From a day to another. */
final class RangeRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.SPAN, "from? day to|dash|until day", m -> days(m, 1, 3)),
            row(Sort.SPAN, "between day and day", m -> days(m, 1, 3)),
            row(Sort.SPAN, "from? the? anyord|dom to|dash|until the? date", m -> sameMonth(day(m, 5), m.number(2))),
            row(Sort.SPAN, "between the? anyord|dom and the? date", m -> sameMonth(day(m, 5), m.number(2))),
            row(Sort.SPAN, "from? date to|dash|until the? anyord|dom", m -> untilThe(day(m, 1), m.number(4))),
            row(Sort.SPAN, "date dash|to anyord|dom comma? year", m -> inYear(m)),
            row(Sort.SPAN, "from? mspan to|dash|until mspan", m -> months(m)),
            row(Sort.SPAN, "between mspan and mspan", m -> months(m)),
            row(
                    Sort.SPAN,
                    "from|between now to|until|and day",
                    m -> span(m.almanac().today(), day(m, 3))),
            row(
                    Sort.STRETCH,
                    "from|between now to|until|and instant",
                    m -> new Stretch(m.almanac().now(), m.get(3, LocalDateTime.class))),
            row(
                    Sort.SPAN,
                    "from? moment to|dash|until day",
                    m -> span(m.get(1, Moment.class).day().date(), day(m, 3))));

    private RangeRules() {}

    private static LocalDate day(Match m, int place) {
        return m.get(place, Day.class).date();
    }

    /** From Friday to Monday, said on a Sunday, has begun; so has from 1 October to 7 November, said in between. */
    private static @Nullable Span days(Match m, int first, int second) {
        Day from = m.get(first, Day.class);
        Day to = m.get(second, Day.class);
        if (from.shape() == Shape.DATE && to.shape() == Shape.FULL) {
            return span(from.date().withYear(to.date().getYear()), to.date());
        }
        LocalDate last = from.shape() == Shape.FULL && to.shape() == Shape.DATE
                ? to.date().withYear(from.date().getYear())
                : to.date();
        if (!from.date().isAfter(last)) {
            return span(from.date(), last);
        }
        return switch (from.shape()) {
            case WEEKDAY -> span(from.date().minusWeeks(1), last);
            case DATE, FEAST -> span(from.date().minusYears(1), last);
            default -> null;
        };
    }

    private static @Nullable Span sameMonth(LocalDate last, int dayOfMonth) {
        return dayOfMonth < last.getDayOfMonth() ? span(last.withDayOfMonth(dayOfMonth), last) : null;
    }

    private static @Nullable Span untilThe(LocalDate from, int dayOfMonth) {
        boolean later = dayOfMonth > from.getDayOfMonth() && dayOfMonth <= from.lengthOfMonth();
        return later ? span(from, from.withDayOfMonth(dayOfMonth)) : null;
    }

    private static @Nullable Span inYear(Match m) {
        LocalDate from = day(m, 0).withYear(m.number(4));
        return untilThe(from, m.number(2));
    }

    private static @Nullable Span months(Match m) {
        Span from = m.get(1, Span.class);
        Span to = m.get(3, Span.class);
        LocalDate start =
                from.from().isAfter(to.from()) && from.shy() ? from.from().minusYears(1) : from.from();
        return start.isBefore(to.from()) ? new Span(start, to.to(), to.last(), false, Unit.DAY) : null;
    }

    private static @Nullable Span span(LocalDate from, LocalDate last) {
        return from.isAfter(last) ? null : new Span(from, last.plusDays(1), last, false, Unit.DAY);
    }
}
