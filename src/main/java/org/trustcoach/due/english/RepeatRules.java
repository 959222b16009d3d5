package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Repeat;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Repeats. */
final class RepeatRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.REPEAT, "freq", m -> named(m.get(0, String.class))),
            row(Sort.REPEAT, "bi dash? freq", m -> named("bi" + m.get(2, String.class))),
            row(Sort.REPEAT, "everyday", m -> Repeat.of("DAILY", 1)),
            row(Sort.REPEAT, "every unit", m -> each(m, 1, 1)),
            row(Sort.REPEAT, "any unit", m -> AmountRules.unit(m, 1) == Unit.YEAR ? each(m, 1, 1) : null),
            row(Sort.REPEAT, "every other unit", m -> each(m, 2, 2)),
            row(Sort.REPEAT, "every num|anyord unit", m -> each(m, 2, m.number(1))),
            row(Sort.REPEAT, "once every? num unit", m -> each(m, 3, m.number(2))),
            row(Sort.REPEAT, "once per unit", m -> each(m, 2, 1)),
            row(Sort.REPEAT, "once every other unit", m -> each(m, 3, 2)),
            row(Sort.NOREPEAT, "twice per unit", m -> true),
            row(Sort.NOREPEAT, "num times per unit", m -> true),
            row(Sort.WDLIST, "wday", m -> List.of(DayRules.dow(m, 0))),
            row(Sort.WDLIST, "wday comma|and|or and? wdlist", m -> joined(DayRules.dow(m, 0), m.value(3))),
            row(Sort.PLURALS, "weekdays", m -> List.of(DayOfWeek.of(m.number(0)))),
            row(Sort.PLURALS, "weekdays comma|and|or and? plurals", m -> joined(DayOfWeek.of(m.number(0)), m.value(3))),
            row(Sort.REPEAT, "every wdlist", m -> weekly(1, m.value(1))),
            row(Sort.REPEAT, "every plurals", m -> weekly(1, m.value(1))),
            row(Sort.REPEAT, "every other wdlist", m -> weekly(2, m.value(2))),
            row(Sort.REPEAT, "every num|anyord wdlist", m -> weekly(m.number(1), m.value(2))),
            row(Sort.REPEAT, "on? plurals", m -> weekly(1, m.value(1))),
            row(Sort.REPEAT, "every wday to|dash|until wday", m -> through(m)),
            row(Sort.REPEAT, "every|all|on workday|workdays", m -> weekly(1, working(m))),
            row(Sort.REPEAT, "every working dayword", m -> weekly(1, working(m))),
            row(Sort.REPEAT, "workdays", m -> weekly(1, working(m))),
            row(Sort.REPEAT, "every|all|any weekend|weekends", m -> weekends(1)),
            row(Sort.REPEAT, "on? weekends", m -> weekends(1)),
            row(Sort.REPEAT, "every other weekend|weekends", m -> weekends(2)),
            row(Sort.REPEAT, "every num|anyord weekend|weekends", m -> weekends(m.number(1))),
            row(Sort.REPEAT, "every part", m -> Repeat.of("DAILY", 1).at(Tod.of(ClockRules.part(m, 1)))),
            row(
                    Sort.REPEAT,
                    "first thing every part",
                    m -> Repeat.of("DAILY", 1).at(Tod.of(Part.FIRST_THING))),
            row(
                    Sort.REPEAT,
                    "wday parts",
                    m -> Repeat.of("WEEKLY", 1, byDay(List.of(DayRules.dow(m, 0))))
                            .at(Tod.of(ClockRules.part(m, 1)))),
            row(Sort.REPEAT, "in? the? parts", m -> Repeat.of("DAILY", 1).at(Tod.of(ClockRules.part(m, 2)))),
            row(Sort.REPEAT, "every half unit", m -> AmountRules.unit(m, 2) == Unit.YEAR ? named("halfyearly") : null),
            row(
                    Sort.REPEAT,
                    "half dash? freq",
                    m -> m.get(2, String.class).equals("yearly") ? named("halfyearly") : null),
            row(
                    Sort.REPEAT,
                    "repeat comma? by|before weak",
                    m -> m.get(0, Repeat.class).tod() == null
                            ? m.get(0, Repeat.class).at(Tod.of(m.get(3, Clock.class)))
                            : null),
            row(
                    Sort.REPEAT,
                    "repeat comma? until span",
                    m -> m.get(0, Repeat.class).until(m.get(3, Span.class).last())),
            row(
                    Sort.REPEAT,
                    "every wday part",
                    m -> Repeat.of("WEEKLY", 1, byDay(List.of(DayRules.dow(m, 1))))
                            .at(Tod.of(ClockRules.part(m, 2)))),
            row(Sort.REPEAT, "repeat comma? on? wdlist", m -> onDays(m, 3)),
            row(Sort.REPEAT, "repeat comma? on? plurals", m -> onDays(m, 3)),
            row(
                    Sort.REPEAT,
                    "plurals every unit",
                    m -> AmountRules.unit(m, 2) == Unit.WEEK ? weekly(1, m.value(0)) : null),
            row(Sort.REPEAT, "repeat comma? at|from|by|before|in|about? tod|range", m -> at(m, 0, 3)),
            row(Sort.REPEAT, "tod|range comma? on? repeat", m -> at(m, 3, 0)),
            row(
                    Sort.REPEAT,
                    "repeat comma? starting on? day",
                    m -> m.get(0, Repeat.class).from(m.get(4, Day.class).date())),
            row(
                    Sort.REPEAT,
                    "repeat comma? starting span",
                    m -> m.get(0, Repeat.class).from(m.get(3, Span.class).from())),
            row(Sort.NOREPEAT, "repeat except on? wday|repeat|plurals", m -> true),
            row(
                    Sort.REPEAT,
                    "repeat comma? until day",
                    m -> m.get(0, Repeat.class).until(m.get(3, Day.class).date())));

    private RepeatRules() {}

    private static @Nullable Repeat at(Match m, int place, int time) {
        Repeat repeat = m.get(place, Repeat.class);
        Tod before = repeat.tod();
        Tod tod = before == null ? m.get(time, Tod.class) : before.with(m.get(time, Tod.class));
        return tod == null ? null : repeat.at(tod);
    }

    private static Repeat named(String name) {
        return switch (name) {
            case "daily" -> Repeat.of("DAILY", 1);
            case "weekly" -> Repeat.of("WEEKLY", 1);
            case "biweekly" -> Repeat.of("WEEKLY", 2);
            case "monthly" -> Repeat.of("MONTHLY", 1);
            case "bimonthly" -> Repeat.of("MONTHLY", 2);
            case "quarterly" -> Repeat.of("MONTHLY", 3);
            case "halfyearly" -> Repeat.of("MONTHLY", 6);
            default -> Repeat.of("YEARLY", 1);
        };
    }

    private static @Nullable Repeat each(Match m, int place, int count) {
        if (count < 1) {
            return null;
        }
        return switch (AmountRules.unit(m, place)) {
            case SECOND, MINUTE -> null;
            case HOUR -> Repeat.of("HOURLY", count);
            case DAY -> Repeat.of("DAILY", count);
            case WEEK -> Repeat.of("WEEKLY", count);
            case FORTNIGHT -> Repeat.of("WEEKLY", 2 * count);
            case WEEKEND -> weekends(count);
            case MONTH -> Repeat.of("MONTHLY", count);
            case QUARTER -> Repeat.of("MONTHLY", 3 * count);
            case YEAR -> Repeat.of("YEARLY", count);
        };
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<DayOfWeek> joined(DayOfWeek first, Object rest) {
        List<DayOfWeek> all = new ArrayList<>((List<DayOfWeek>) rest);
        if (all.contains(first)) {
            return null;
        }
        all.add(first);
        all.sort(null);
        return all;
    }

    private static List<DayOfWeek> working(Match m) {
        return m.almanac().reference().week().workingDays().stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    static @Nullable Repeat weekly(int interval, Object days) {
        return interval < 1 ? null : Repeat.of("WEEKLY", interval, byDay((List<DayOfWeek>) days));
    }

    private static Repeat weekends(int interval) {
        return Repeat.of("WEEKLY", Math.max(1, interval), "BYDAY=SA,SU");
    }

    static String byDay(List<DayOfWeek> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(",", "BYDAY=", ""));
    }

    private static @Nullable Repeat through(Match m) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = DayRules.dow(m, 1); day != DayRules.dow(m, 3) && days.size() < 7; day = day.plus(1)) {
            days.add(day);
        }
        days.add(DayRules.dow(m, 3));
        return weekly(1, days.stream().sorted().toList());
    }

    /** Every two weeks on Tuesday. */
    @SuppressWarnings("unchecked")
    private static @Nullable Repeat onDays(Match m, int place) {
        Repeat repeat = m.get(0, Repeat.class);
        boolean free = repeat.frequency().equals("WEEKLY") && repeat.parts().isEmpty();
        return free ? repeat.with(List.of(byDay((List<DayOfWeek>) m.value(place)))) : null;
    }
}
