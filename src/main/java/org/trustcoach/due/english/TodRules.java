package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.ClockRange;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.word.Sort;

/** When within a day: clock times, parts of the day, ranges of clock times. */
final class TodRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.TOD, "clock", m -> Tod.of(m.get(0, Clock.class))),
            row(Sort.TOD, "in|at|over|during? the? late? part", m -> Tod.of(ClockRules.part(m, 3))),
            row(Sort.TOD, "in? the? early part", m -> Tod.of(early(m))),
            row(Sort.TOD, "mid dash? part", m -> middle(ClockRules.part(m, 2))),
            row(Sort.TOD, "first thing in? the? part?", m -> Tod.of(Part.FIRST_THING)),
            row(Sort.RANGE, "weak to|dash|until weak", m -> range(m, 0, 2)).unlikely(),
            row(Sort.TOD, "weak to|dash|until clock", m -> range(m, 0, 2)),
            row(Sort.TOD, "clock to|dash|until weak|clock", m -> range(m, 0, 2)),
            row(Sort.TOD, "about|at|from|between|in range", m -> m.value(1)),
            row(Sort.TOD, "from|between|about|in tod", m -> m.get(1, Tod.class).end() == null ? null : m.value(1)),
            row(Sort.TOD, "between quote? weak|clock and weak|clock quote?", m -> range(m, 2, 4)),
            row(
                    Sort.TOD,
                    "between quote? range|tod quote?",
                    m -> m.get(2, Tod.class).end() == null ? null : m.value(2)),
            row(Sort.TOD, "tod|range in? the? part", m -> m.get(0, Tod.class).with(Tod.of(ClockRules.part(m, 3)))));

    private TodRules() {}

    private static @Nullable Tod middle(Part part) {
        return switch (part) {
            case MORNING -> Tod.of(Part.MIDMORNING);
            case AFTERNOON -> Tod.of(Part.MIDAFTERNOON);
            default -> null;
        };
    }

    private static Part early(Match m) {
        Part part = ClockRules.part(m, 3);
        return part == Part.MORNING ? Part.EARLY : part;
    }

    private static @Nullable Tod range(Match m, int from, int to) {
        return ClockRange.of(m.get(from, Clock.class), m.get(to, Clock.class));
    }
}
