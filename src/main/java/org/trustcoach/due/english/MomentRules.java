package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Amount;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.ClockRange;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Moment;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.word.Sort;

/** A day and when within it, in any order. */
final class MomentRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.MOMENT, "tonight", m -> today(m, Tod.of(Part.EVENING))),
            row(Sort.MOMENT, "this late? part", m -> today(m, Tod.of(ClockRules.part(m, 2)))),
            row(Sort.MOMENT, "day comma? on|at|from|for|about? tod", m -> on(m, 0, m.get(3, Tod.class))),
            row(Sort.MOMENT, "day comma? from|about? range", m -> on(m, 0, m.get(3, Tod.class))),
            row(Sort.MOMENT, "day comma? weak", m -> weakly(m)).unlikely(),
            row(Sort.MOMENT, "date tod year", m -> inYear(m)),
            row(Sort.MOMENT, "day comma? aweak", m -> on(m, 0, clock(m, 2))),
            row(Sort.MOMENT, "tod comma? on|of|in|for? day", m -> on(m, 3, m.get(0, Tod.class))),
            row(Sort.MOMENT, "range on? day", m -> on(m, 2, m.get(0, Tod.class))),
            row(Sort.MOMENT, "weak day", m -> weakBefore(m)),
            row(Sort.MOMENT, "moment comma? on|at|from|for|about? tod|range", m -> with(m, 0, m.get(3, Tod.class))),
            row(Sort.MOMENT, "moment comma? weak|aweak", m -> with(m, 0, clock(m, 2))),
            row(Sort.MOMENT, "tod|range comma? on|in? moment", m -> with(m, 3, m.get(0, Tod.class))),
            row(Sort.MOMENT, "weak comma? on|in? moment", m -> with(m, 3, clock(m, 0))),
            row(Sort.MOMENT, "this|same time day", m -> sameTime(m, m.get(2, Day.class))),
            row(Sort.MOMENT, "this|same time ahead", m -> sameTime(m, later(m, m.get(2, Amount.class)))),
            row(
                    Sort.MOMENT,
                    "this|same time next unit",
                    m -> sameTime(m, later(m, Amount.of(1, AmountRules.unit(m, 3))))),
            row(Sort.MOMENT, "the? end of day", m -> new Moment(m.get(3, Day.class), Tod.of(ClockRules.close(m)))),
            row(Sort.MOMENT, "day same time", m -> sameTime(m, m.get(0, Day.class))),
            row(Sort.MOMENT, "early|late moment", m -> m.value(1)),
            row(Sort.MOMENT, "full ~t ~clock", m -> on(m, 0, clock(m, 2))),
            row(Sort.MOMENT, "between moment and clock|weak", m -> until(m)));

    private MomentRules() {}

    private static Tod clock(Match m, int place) {
        return Tod.of(m.get(place, Clock.class));
    }

    private static Moment today(Match m, Tod tod) {
        return new Moment(Day.sure(m.almanac().today(), Shape.RELATIVE), tod);
    }

    private static Moment on(Match m, int day, Tod tod) {
        return new Moment(m.get(day, Day.class).shyly(false), tod);
    }

    /** "Tomorrow 5", "22nd March 10.30", but "Friday 13" is a date. */
    private static @Nullable Moment weakly(Match m) {
        Day day = m.get(0, Day.class);
        boolean clear = m.get(2, Clock.class).minute() != 0 || day.shape() == Shape.RELATIVE;
        return clear ? on(m, 0, clock(m, 2)) : null;
    }

    /** As programs print it: Thu Oct 26 11:00:09 2023. */
    private static @Nullable Moment inYear(Match m) {
        Day day = DateRules.inYear(m, m.number(2));
        return day == null ? null : new Moment(day, m.get(1, Tod.class));
    }

    private static @Nullable Moment weakBefore(Match m) {
        boolean clear = m.get(1, Day.class).shape() == Shape.RELATIVE;
        return clear ? on(m, 1, clock(m, 0)) : null;
    }

    private static Day later(Match m, Amount amount) {
        return Day.sure(amount.after(m.almanac().today(), m.almanac()), Shape.RELATIVE);
    }

    private static Moment sameTime(Match m, Day day) {
        return new Moment(
                day,
                Tod.of(Clock.exact(
                        m.almanac().now().getHour(), m.almanac().now().getMinute())));
    }

    private static @Nullable Moment with(Match m, int place, Tod more) {
        Moment moment = m.get(place, Moment.class);
        Tod both = moment.tod().with(more);
        return both == null ? null : new Moment(moment.day(), both);
    }

    private static @Nullable Moment until(Match m) {
        Moment moment = m.get(1, Moment.class);
        Clock from = moment.tod().clock();
        Tod range = from == null ? null : ClockRange.of(from, m.get(3, Clock.class));
        return range == null ? null : new Moment(moment.day(), range);
    }
}
