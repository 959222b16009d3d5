package org.trustcoach.due.rule;

import static org.trustcoach.due.rule.Rule.row;

import java.util.List;
import java.util.Locale;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Holidays;
import org.trustcoach.due.word.Sort;

/** Feasts. */
final class HolidayRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.FEAST, "holiday dayword?", m -> Holidays.valueOf(m.get(0, String.class).toUpperCase(Locale.ROOT))),
            row(Sort.FEAST, "new yearword dayword?", m -> Holidays.NEW_YEAR),
            row(Sort.FEAST, "new yearword eve", m -> Holidays.NEW_YEARS_EVE),
            row(Sort.FEAST, "christmas eve", m -> Holidays.CHRISTMAS_EVE),
            row(Sort.FEAST, "good weekday", m -> m.number(1) == 5 ? Holidays.GOOD_FRIDAY : null),
            row(Sort.FEAST, "easter weekday", m -> m.number(1) == 1 ? Holidays.EASTER_MONDAY : null),
            row(Sort.FEAST, "black weekday", m -> m.number(1) == 5 ? Holidays.BLACK_FRIDAY : null),
            row(Sort.FEAST, "cyber weekday", m -> m.number(1) == 1 ? Holidays.CYBER_MONDAY : null),
            row(Sort.FEAST, "maundy weekday", m -> m.number(1) == 4 ? Holidays.MAUNDY_THURSDAY : null),
            row(Sort.FEAST, "feastday dayword", m -> Holidays.valueOf(m.get(0, String.class).toUpperCase(Locale.ROOT))),
            row(Sort.FEAST, "next|this feast", m -> m.value(1)),
            row(Sort.DAY, "feast", m -> Day.sure(m.get(0, Holidays.class).next(m.almanac()), Shape.DATE)),
            row(Sort.DAY, "feast year", m -> Day.sure(m.get(0, Holidays.class).in(m.number(1)), Shape.FULL)));

    private HolidayRules() {}
}
