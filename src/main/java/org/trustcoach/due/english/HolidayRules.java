package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.calendar.Holidays;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.word.Sort;

/** Feasts. */
final class HolidayRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.FEAST, "holiday dayword?", m -> feast(m)),
            row(Sort.FEAST, "feastday dayword", m -> feast(m)),
            row(Sort.FEAST, "new yearword dayword?", m -> Holidays.NEW_YEAR),
            row(Sort.FEAST, "new yearword eve", m -> Holidays.NEW_YEARS_EVE),
            row(Sort.FEAST, "feast eve", m -> m.value(0) == Holidays.CHRISTMAS ? Holidays.CHRISTMAS_EVE : null),
            row(Sort.FEAST, "feastword weekday", m -> onWeekday(m)),
            row(Sort.FEAST, "next|this feast", m -> m.value(1)),
            row(Sort.DAY, "feast", m -> Day.sure(m.get(0, Holidays.class).next(m.almanac()), Shape.FEAST)),
            row(Sort.DAY, "feast year", m -> Day.sure(m.get(0, Holidays.class).in(m.number(1)), Shape.FULL)));

    private HolidayRules() {}

    private static Holidays feast(Match m) {
        return Holidays.valueOf(m.get(0, String.class).toUpperCase(Locale.ROOT));
    }

    /** Good Friday, Easter Monday; no feast on another day of the week. */
    private static @Nullable Holidays onWeekday(Match m) {
        String name = m.get(0, String.class) + "_" + DayOfWeek.of(m.number(1));
        return Arrays.stream(Holidays.values())
                .filter(feast -> feast.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
