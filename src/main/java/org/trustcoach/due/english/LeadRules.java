package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Missed.Reason;
import org.trustcoach.due.calendar.NumericDate;
import org.trustcoach.due.calendar.Weekdays;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Lead;
import org.trustcoach.due.time.Led;
import org.trustcoach.due.time.Moment;
import org.trustcoach.due.time.NoDay;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.word.Sort;

/** What leads a time in or rules it out, and haste without a time. */
final class LeadRules {

    private static final String TIME = "day|moment|tod|span|instant|stretch";

    static final List<Rule> TABLE = List.of(
            row(Sort.LEAD, "by", m -> Lead.BY),
            row(Sort.LEAD, "no|not later than", m -> Lead.BY),
            row(Sort.LEAD, "at the latest by", m -> Lead.BY),
            row(Sort.LEAD, "before", m -> Lead.BEFORE),
            row(Sort.LEAD, "on|by or before", m -> Lead.BY),
            row(Sort.LEAD, "until", m -> Lead.UNTIL),
            row(Sort.LEAD, "not before|until", m -> Lead.UNTIL),
            row(Sort.LEAD, "later than", m -> Lead.AFTER),
            row(Sort.LEAD, "after", m -> Lead.AFTER),
            row(Sort.LEAD, "on|in|at|during|over|from|sometime|about", m -> Lead.ON),
            row(Sort.LEAD, "sometime in|on|during|about", m -> Lead.ON),
            row(Sort.LED, "lead " + TIME + " latest?", m -> led(m, 1)),
            row(Sort.LED, "lead the? day|tod|span", m -> led(m, 2)),
            row(Sort.LED, "by|before|until the? nth", m -> new Led(lead(m.sort(0)), m.value(2))),
            row(Sort.LED, "on the? nth", m -> new Led(Lead.ON, m.value(2))),
            row(Sort.LED, "by|before|until weak", m -> new Led(lead(m.sort(0)), Tod.of(m.get(1, Clock.class)))),
            row(Sort.LED, TIME + " comma? at? the? latest", m -> new Led(Lead.BY, m.value(0))),
            row(Sort.LED, "led comma? at? the? latest", m -> m.value(0)),
            row(Sort.LED, "on|for|in led", m -> m.value(1)),
            row(Sort.LED, "for date|endday", m -> new Led(Lead.ON, m.value(1))),
            row(Sort.LED, "day comma? lead tod", m -> on(m, m.get(2, Lead.class), m.get(3, Tod.class))),
            row(
                    Sort.LED,
                    "day comma? by|before|until weak",
                    m -> on(m, lead(m.sort(2)), Tod.of(m.get(3, Clock.class)))),
            row(Sort.LED, "on dom ~dot|dash ~dom", m -> numeric(m, Lead.ON)),
            row(Sort.LED, "by|before|until dom ~dash ~dom", m -> numeric(m, lead(m.sort(0)))),
            row(Sort.LED, "moment comma? by|before|until weak|clock", m -> within(m)),
            row(
                    Sort.LED,
                    "by|before|until|after possessive",
                    m -> led(m, Weekdays.bare(DayOfWeek.of(m.number(1)), m.almanac()))),
            row(
                    Sort.LED,
                    "by|before|until|after possdate",
                    m -> led(m, Day.sure(m.almanac().today().plusDays(m.number(1)), Shape.RELATIVE))),
            row(Sort.NONE, "every? now and then", m -> true),
            row(Sort.NONE, "since " + TIME, m -> true),
            row(Sort.NONE, "not on|by|for|at? " + TIME, m -> true),
            row(Sort.NONE, "instead of|than on|at|by? " + TIME, m -> true),
            row(Sort.NONE, "by|until|for|since now", m -> true),
            row(Sort.NONE, "now that", m -> true),
            row(Sort.NONE, "lead? overdue", m -> Reason.PAST),
            row(Sort.NONE, "lead? overdue comma? lead? tod", m -> Reason.PAST),
            row(Sort.NONE, "lead? nodate", m -> m.value(1)),
            row(Sort.NONE, "lead? nodate comma? lead? tod", m -> m.value(1)),
            row(Sort.NONE, "lead? tod comma? lead? nodate", m -> m.value(4)),
            row(Sort.NONE, "by|before|until|on dom slash dom", m -> noDay(m)),
            row(Sort.NONE, "except on? " + TIME, m -> true),
            row(Sort.NONE, "no|not later than", m -> true),
            row(Sort.SOON, "later", m -> true),
            row(Sort.SOON, "earliest convenience", m -> true),
            row(Sort.SOON, "asap", m -> true),
            row(Sort.SOON, "in an bit|instantword", m -> true).unlikely(),
            row(Sort.SOON, "as soon as subject? possible", m -> true),
            row(Sort.SOON, "norepeat", m -> true));

    private LeadRules() {}

    /** The second is a day of the month only after on or by; those have rows of their own. */
    private static @Nullable Led led(Match m, int place) {
        boolean nth = m.value(place) instanceof Day day && day.shy() && day.shape() == Shape.DAY_OF_MONTH;
        return nth ? null : new Led(m.get(0, Lead.class), m.value(place));
    }

    private static @Nullable Led numeric(Match m, Lead lead) {
        Day day = NumericDate.of(m.number(1), m.number(3), m.almanac());
        return day == null ? null : new Led(lead, day);
    }

    private static @Nullable NoDay noDay(Match m) {
        boolean exists = NumericDate.of(m.number(1), m.number(3), m.almanac()) != null;
        return exists ? null : new NoDay(m.number(3), m.number(1));
    }

    /** Tomorrow evening by 7. */
    private static @Nullable Led within(Match m) {
        Moment moment = m.get(0, Moment.class);
        Tod tod = moment.tod().with(Tod.of(m.get(3, Clock.class)));
        return tod == null ? null : new Led(lead(m.sort(2)), new Moment(moment.day(), tod));
    }

    /** Before Monday's call. */
    private static Led led(Match m, Day day) {
        return new Led(m.sort(0) == Sort.AFTER ? Lead.AFTER : lead(m.sort(0)), day);
    }

    private static Lead lead(Sort sort) {
        return switch (sort) {
            case BY -> Lead.BY;
            case BEFORE -> Lead.BEFORE;
            default -> Lead.UNTIL;
        };
    }

    private static Led on(Match m, Lead lead, Tod tod) {
        return new Led(lead, new Moment(m.get(0, Day.class).shyly(false), tod));
    }
}
