package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Repeat;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Repeats by days counted within a month, a quarter or a year. */
final class MonthlyRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.EVERYUNIT, "of|in? every unit", m -> Repeat.of("MONTHLY", months(m, 2))),
            row(Sort.EVERYUNIT, "of|in? every other unit", m -> Repeat.of("MONTHLY", 2 * months(m, 3))),
            row(Sort.EVERYUNIT, "of|in? every num|anyord unit", m -> Repeat.of("MONTHLY", m.number(2) * months(m, 3))),
            row(Sort.EVERYUNIT, "of the unit comma every unit", m -> Repeat.of("MONTHLY", months(m, 5))),
            row(Sort.EVERYUNIT, "freq", m -> monthly(m.get(0, String.class))),
            row(Sort.ANYWHICH, "the? anyord wday", m -> "BYDAY=" + m.number(1) + code(m, 2)),
            row(Sort.ANYWHICH, "the? last wday", m -> "BYDAY=-1" + code(m, 2)),
            row(Sort.ANYWHICH, "the? anyord|dom", m -> "BYMONTHDAY=" + m.number(1)),
            row(
                    Sort.ANYWHICH,
                    "the? anyord and|comma|or the? anyord",
                    m -> "BYMONTHDAY=" + m.number(1) + "," + m.number(4)),
            row(Sort.ANYWHICH, "the? anyord dayword", m -> "BYMONTHDAY=" + m.number(1)),
            row(Sort.ANYWHICH, "the? last dayword", m -> "BYMONTHDAY=-1"),
            row(Sort.ANYWHICH, "the? end", m -> "BYMONTHDAY=-1"),
            row(Sort.ANYWHICH, "the? last working|workday dayword?", m -> workingDay(m, -1)),
            row(Sort.ANYWHICH, "the? anyord working|workday dayword?", m -> workingDay(m, m.number(1))),
            row(Sort.REPEAT, "anywhich comma? everyunit", m -> in(m, 2, 0)),
            row(Sort.NOREPEAT, "anywhich comma? everyunit", m -> in(m, 2, 0) == null ? true : null),
            row(Sort.REPEAT, "everyunit comma? on? anywhich", m -> in(m, 0, 3)),
            row(
                    Sort.REPEAT,
                    "every num|anyord|last wday of the? unit",
                    m -> m.sort(1) == Sort.LAST
                            ? of(m, "BYDAY=-1" + code(m, 2))
                            : of(m, "BYDAY=" + m.number(1) + code(m, 2))),
            row(
                    Sort.REPEAT,
                    "every anyord of the unit",
                    m -> AmountRules.unit(m, 4) == Unit.MONTH
                            ? Repeat.of("MONTHLY", 1, "BYMONTHDAY=" + m.number(1))
                            : null),
            row(Sort.REPEAT, "every ord", m -> Repeat.of("MONTHLY", 1, "BYMONTHDAY=" + m.number(1))),
            row(Sort.REPEAT, "every anyord and anyord of the unit", m -> twice(m)),
            row(
                    Sort.REPEAT,
                    "date every unit",
                    m -> AmountRules.unit(m, 2) == Unit.YEAR ? yearly(m.get(0, Day.class)) : null),
            row(
                    Sort.REPEAT,
                    "every unit comma? on date",
                    m -> AmountRules.unit(m, 1) == Unit.YEAR ? yearly(m.get(4, Day.class)) : null),
            row(Sort.REPEAT, "every date", m -> yearly(m.get(1, Day.class))),
            row(
                    Sort.REPEAT,
                    "every anyord dayword? of month",
                    m -> Repeat.of("YEARLY", 1, "BYMONTH=" + m.number(4), "BYMONTHDAY=" + m.number(1))),
            row(Sort.REPEAT, "every month", m -> Repeat.of("YEARLY", 1, "BYMONTH=" + m.number(1))));

    private MonthlyRules() {}

    private static int months(Match m, int place) {
        return switch (AmountRules.unit(m, place)) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
            default -> 0;
        };
    }

    private static @Nullable Repeat monthly(String name) {
        return switch (name) {
            case "monthly" -> Repeat.of("MONTHLY", 1);
            case "bimonthly" -> Repeat.of("MONTHLY", 2);
            default -> null;
        };
    }

    private static String code(Match m, int place) {
        return DayRules.dow(m, place).name().substring(0, 2);
    }

    private static String workingDay(Match m, int place) {
        List<DayOfWeek> days =
                m.almanac().reference().week().workingDays().stream().sorted().toList();
        return RepeatRules.byDay(days) + ";BYSETPOS=" + place;
    }

    /** Only in months as such: the 15th of every month, not the 15th of every quarter, which isn't one. */
    private static @Nullable Repeat in(Match m, int unit, int which) {
        Repeat each = m.get(unit, Repeat.class);
        boolean inMonths = each.interval() > 0 && each.interval() % 3 != 0;
        return inMonths ? each.with(List.of(m.get(which, String.class))) : null;
    }

    private static @Nullable Repeat of(Match m, String which) {
        return AmountRules.unit(m, 5) == Unit.MONTH ? Repeat.of("MONTHLY", 1, which) : null;
    }

    private static @Nullable Repeat twice(Match m) {
        boolean monthly = AmountRules.unit(m, 6) == Unit.MONTH;
        return monthly ? Repeat.of("MONTHLY", 1, "BYMONTHDAY=" + m.number(1) + "," + m.number(3)) : null;
    }

    private static @Nullable Repeat yearly(Day day) {
        boolean bare = day.shape() == Shape.DATE || day.shape() == Shape.FEAST;
        return bare
                ? Repeat.of(
                        "YEARLY",
                        1,
                        "BYMONTH=" + day.date().getMonthValue(),
                        "BYMONTHDAY=" + day.date().getDayOfMonth())
                : null;
    }
}
