package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.calendar.Weekdays;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Amount;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Days of the week, days counted from another, and both a day of the week and a date. */
final class DayRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.WDAY, "weekday|shyday dot?", m -> DayOfWeek.of(m.number(0))),
            row(Sort.DAY, "reldate", m -> today(m, m.number(0))),
            row(Sort.DAY, "the? dayword after day", m -> later(m.get(3, Day.class), 1)),
            row(Sort.DAY, "the? dayword before day", m -> later(m.get(3, Day.class), -1)),
            row(Sort.DAY, "the next|following dayword", m -> today(m, 1)),
            row(Sort.DAY, "weekday dot?", m -> Weekdays.bare(DayOfWeek.of(m.number(0)), m.almanac())),
            row(
                    Sort.DAY,
                    "shyday dot?",
                    m -> Weekdays.bare(DayOfWeek.of(m.number(0)), m.almanac()).shyly(true)),
            row(Sort.DAY, "the? next working dayword", m -> nextWorking(m)),
            row(Sort.DAY, "the? next workday", m -> nextWorking(m)),
            row(Sort.DAY, "early|late|later on? day", m -> m.value(2)),
            row(Sort.DAY, "the? wday after next", m -> afterNext(m)),
            row(Sort.DAY, "this wday", m -> Weekdays.ofThisWeek(dow(m, 1), m.almanac())),
            row(Sort.DAY, "next wday", m -> Weekdays.next(dow(m, 1), m.almanac())),
            row(Sort.DAY, "this|the? coming|following wday", m -> Weekdays.coming(dow(m, 2), m.almanac())),
            row(Sort.DAY, "wday coming", m -> Weekdays.coming(dow(m, 0), m.almanac())),
            row(Sort.DAY, "wday next", m -> Weekdays.next(dow(m, 0), m.almanac())),
            row(Sort.OVERDUE, "on? wday of? last unit", m -> true),
            row(Sort.OVERDUE, "overdue on? wday", m -> true),
            row(Sort.OVERDUE, "last wday", m -> true),
            row(Sort.OVERDUE, "wday last", m -> true),
            row(Sort.DAY, "wday weekword", m -> later(Weekdays.bare(dow(m, 0), m.almanac()), 7)),
            row(Sort.DAY, "reldate weekword", m -> today(m, m.number(0) + 7)),
            row(Sort.DAY, "weekword on wday", m -> later(Weekdays.bare(dow(m, 2), m.almanac()), 7)),
            row(Sort.DAY, "amount on? wday", m -> weeksOn(m)),
            row(Sort.DAY, "amount reldate", m -> after(m, 0, today(m, m.number(1)))),
            row(Sort.DAY, "amount from|after day", m -> after(m, 0, m.get(2, Day.class))),
            row(Sort.DAY, "amount before day", m -> before(m)),
            row(Sort.DAY, "in num weekdays", m -> weeks(m, 1)),
            row(Sort.DAY, "num weekdays|weekday|shyday from now", m -> weeks(m, 0)),
            row(Sort.DAY, "on? wday comma? away", m -> inWeekOf(m, dow(m, 1), m.get(3, LocalDate.class))),
            row(Sort.DAY, "away comma? on wday", m -> inWeekOf(m, dow(m, 3), m.get(0, LocalDate.class))),
            row(Sort.DAY, "span comma? on? the? wday", m -> inSpan(m, 0, 4)),
            row(Sort.DAY, "wday comma? in|of? span", m -> inSpan(m, 3, 0)),
            row(Sort.DATE, "wday comma? the? date", m -> m.value(3)),
            row(Sort.DATE, "date comma? wday", m -> m.value(0)),
            row(Sort.DAY, "wday comma? lparen date rparen", m -> m.value(3)),
            row(Sort.DAY, "wday comma? the? anyord|dom", m -> onThe(m)),
            row(Sort.DAY, "nth comma? wday", m -> m.value(0)));

    private DayRules() {}

    static DayOfWeek dow(Match m, int place) {
        return m.get(place, DayOfWeek.class);
    }

    private static Day today(Match m, int plus) {
        return Day.sure(m.almanac().today().plusDays(plus), Shape.RELATIVE);
    }

    /** The Friday after next Friday, and that is this week's or next week's. */
    private static Day afterNext(Match m) {
        LocalDate coming = m.almanac().next(dow(m, 1), m.almanac().today());
        return Day.unsure(coming.plusWeeks(1), Shape.RELATIVE, coming.plusWeeks(2));
    }

    private static Day nextWorking(Match m) {
        return Day.sure(m.almanac().plusWorkingDays(m.almanac().today(), 1), Shape.RELATIVE);
    }

    private static Day later(Day day, int days) {
        return Day.sure(day.date().plusDays(days), Shape.RELATIVE);
    }

    private static @Nullable Day after(Match m, int place, Day day) {
        Amount amount = m.get(place, Amount.class);
        return amount.isInDays() ? Day.sure(amount.after(day.date(), m.almanac()), Shape.RELATIVE) : null;
    }

    /** A week on Friday; "in three days on Friday" counts otherwise. */
    private static @Nullable Day weeksOn(Match m) {
        Amount amount = m.get(0, Amount.class);
        boolean weeks = amount.days() > 0 && amount.days() % 7 == 0;
        return weeks ? after(m, 0, Weekdays.bare(dow(m, 2), m.almanac())) : null;
    }

    private static @Nullable Day before(Match m) {
        Amount amount = m.get(0, Amount.class);
        LocalDate day = m.get(2, Day.class).date();
        return amount.isInDays() ? Day.sure(amount.negated().after(day, m.almanac()), Shape.RELATIVE) : null;
    }

    private static Day weeks(Match m, int count) {
        LocalDate first =
                m.almanac().next(DayOfWeek.of(m.number(count + 1)), m.almanac().today());
        return Day.sure(first.plusWeeks(m.number(count) - 1L), Shape.RELATIVE);
    }

    private static Day inWeekOf(Match m, DayOfWeek dow, LocalDate day) {
        return Day.sure(m.almanac().monday(day).plusDays(dow.getValue() - 1L), Shape.RELATIVE);
    }

    private static @Nullable Day inSpan(Match m, int span, int dow) {
        Span week = m.get(span, Span.class);
        return week.unit() == Unit.WEEK
                ? Day.sure(week.from().plusDays(dow(m, dow).getValue() - 1L), Shape.RELATIVE)
                : null;
    }

    /** Monday the 21st: the next 21st that is a Monday within half a year, else the next 21st. */
    private static Day onThe(Match m) {
        Almanac almanac = m.almanac();
        LocalDate first = almanac.nextDayOfMonth(m.number(3), almanac.today());
        LocalDate day = first;
        for (int tries = 0; tries < 6; tries++) {
            if (day.getDayOfWeek() == dow(m, 0)) {
                return Day.sure(day, Shape.DATE);
            }
            day = almanac.nextDayOfMonth(m.number(3), day.plusDays(1));
        }
        return Day.unsure(first, Shape.DATE);
    }
}
