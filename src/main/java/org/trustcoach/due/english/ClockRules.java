package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Times of day on a clock. A weak one is a number that counts as a time only beside words that say so. */
final class ClockRules {

    private static final Set<Integer> SAID_TO = Set.of(5, 10, 20, 25);
    private static final int NO_MINUTES = 0;

    static final List<Rule> TABLE = List.of(
            row(Sort.WEAK, "hour", m -> Clock.written(m.number(0), NO_MINUTES, 0)),
            row(Sort.WEAK, "hour0", m -> Clock.exact(m.number(0), NO_MINUTES)),
            row(Sort.WEAK, "hour ~dot ~min", m -> written(m, 0, 2)),
            row(Sort.WEAK, "hour0 ~dot ~min", m -> Clock.exact(m.number(0), m.number(2))),
            row(Sort.WEAK, "hhmm", m -> isYear(m.number(0)) ? null : inFour(m.number(0))),
            row(Sort.CLOCK, "at hhmm", m -> inFour(m.number(1))),
            row(Sort.WEAK, "hhmm0", m -> Clock.exact(m.number(0) / 100, m.number(0) % 100)),
            row(
                    Sort.CLOCK,
                    "hhmm|hhmm0 unit",
                    m -> AmountRules.unit(m, 1) == Unit.HOUR ? exact(m.number(0) / 100, m.number(0) % 100) : null),
            row(Sort.WEAK, "hour dash? minw", m -> written(m, 0, 2)),
            row(Sort.WEAK, "hour dash? minw unit", m -> isMinutes(m, 3) ? written(m, 0, 2) : null),
            row(Sort.WEAK, "hour ~h", m -> exact(m.number(0), NO_MINUTES)),
            row(Sort.CLOCK, "hour ~colon ~min", m -> written(m, 0, 2)),
            row(Sort.CLOCK, "hour0 ~colon ~min", m -> Clock.exact(m.number(0), m.number(2))),
            row(Sort.CLOCK, "hour ~colon ~min ~colon ~min", m -> seconds(m, true)),
            row(Sort.CLOCK, "hour0 ~colon ~min ~colon ~min", m -> seconds(m, false)),
            row(Sort.CLOCK, "hour|hour0 ~h ~min", m -> exact(m.number(0), m.number(2))),
            row(Sort.CLOCK, "at about? weak", m -> m.value(2)),
            row(Sort.CLOCK, "at|about about? clock", m -> m.value(2)),
            row(Sort.AWEAK, "about weak", m -> m.value(1)),
            row(Sort.CLOCK, "weak|clock dot? meridiem dot?", m -> half(m, m.get(2, String.class))),
            row(Sort.CLOCK, "weak|clock letter dot? m dot?", m -> half(m, m.get(1, String.class))),
            row(Sort.CLOCK, "weak|clock ~letter dot?", m -> half(m, m.get(1, String.class))),
            row(Sort.CLOCK, "weak|clock oh? oclock", m -> m.value(0)),
            row(Sort.CLOCK, "weak|clock ~dash? ~ish", m -> m.value(0)),
            row(Sort.CLOCK, "clock about", m -> m.value(0)),
            row(Sort.CLOCK, "half past weak|clock", m -> shift(m, 2, 30)),
            row(Sort.CLOCK, "half hour", m -> shift(Clock.written(m.number(1), 0, 0), 30)),
            row(Sort.CLOCK, "an? quarter past weak|clock", m -> shift(m, 3, 15)),
            row(Sort.CLOCK, "an? quarter to weak|clock", m -> shift(m, 3, -15)),
            row(Sort.CLOCK, "num past weak|clock", m -> shift(m, 2, m.number(0))),
            row(Sort.CLOCK, "num unit past weak|clock", m -> isMinutes(m, 1) ? shift(m, 3, m.number(0)) : null),
            row(Sort.CLOCK, "num to weak", m -> SAID_TO.contains(m.number(0)) ? shift(m, 2, -m.number(0)) : null),
            row(Sort.CLOCK, "num unit to weak|clock", m -> isMinutes(m, 1) ? shift(m, 3, -m.number(0)) : null),
            row(Sort.CLOCK, "an? quarter of weak", m -> shift(m, 3, -15)).unlikely(),
            row(Sort.CLOCK, "num to noon", m -> shift(Clock.exact(12, NO_MINUTES), -m.number(0))),
            row(Sort.CLOCK, "weak|clock in the meridiem", m -> half(m, m.get(3, String.class))),
            row(Sort.CLOCK, "hour? noon", m -> Clock.exact(12, NO_MINUTES)),
            row(Sort.CLOCK, "mid dash? dayword", m -> Clock.exact(12, NO_MINUTES)),
            row(Sort.CLOCK, "hour? midnight", m -> Clock.exact(24, NO_MINUTES)),
            row(Sort.CLOCK, "mid dash? part", m -> part(m, 2) == Part.NIGHT ? Clock.exact(24, NO_MINUTES) : null),
            row(Sort.CLOCK, "clock midnight", m -> m.get(0, Clock.class).am()),
            row(Sort.CLOCK, "cob", ClockRules::close),
            row(Sort.CLOCK, "by|before close", ClockRules::close),
            row(Sort.CLOCK, "the? end of play", ClockRules::close),
            row(Sort.CLOCK, "the? close of play", ClockRules::close),
            row(Sort.CLOCK, "the? end of? the? working? dayword", ClockRules::close),
            row(
                    Sort.CLOCK,
                    "weak|clock comma? in|at? the? early|late? part",
                    m -> m.get(0, Clock.class).in(part(m, 5))),
            row(
                    Sort.CLOCK,
                    "in? the? early|late? part comma? at|from? weak|clock",
                    m -> m.get(6, Clock.class).in(part(m, 3))),
            row(Sort.CLOCK, "weak zone", m -> zoned(m, 1)),
            row(Sort.CLOCK, "clock unit", m -> AmountRules.unit(m, 1) == Unit.HOUR ? m.value(0) : null),
            row(Sort.CLOCK, "last thing", ClockRules::close),
            row(Sort.CLOCK, "clock zone|zonename timezone?", m -> zoned(m, 1)),
            row(Sort.CLOCK, "clock citystart? city time", m -> zoned(m, 2)));

    private ClockRules() {}

    static Part part(Match m, int place) {
        return Part.valueOf(m.get(place, String.class).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Clock written(Match m, int hour, int minute) {
        boolean possible = m.number(hour) < 24;
        return possible ? Clock.written(m.number(hour), m.number(minute), 0) : null;
    }

    private static Clock inFour(int digits) {
        return Clock.written(digits / 100, digits % 100, 0);
    }

    private static boolean isYear(int digits) {
        return digits >= 1900 && digits < 2100;
    }

    private static @Nullable Clock exact(int hour, int minute) {
        return hour < 24 ? Clock.exact(hour, minute) : null;
    }

    private static @Nullable Clock seconds(Match m, boolean dial) {
        int hour = m.number(0);
        boolean twice = dial && hour >= 1 && hour <= 12;
        return hour < 24 ? new Clock(hour, m.number(2), m.number(4), twice, null) : null;
    }

    private static @Nullable Clock half(Match m, String meridiem) {
        Clock clock = m.get(0, Clock.class);
        return switch (meridiem) {
            case "am" -> clock.am();
            case "pm" -> clock.pm();
            default -> clock;
        };
    }

    private static boolean isMinutes(Match m, int place) {
        return AmountRules.unit(m, place) == Unit.MINUTE;
    }

    private static @Nullable Clock shift(Match m, int place, int minutes) {
        return shift(m.get(place, Clock.class), minutes);
    }

    private static @Nullable Clock shift(Clock clock, int minutes) {
        boolean onTheHour = clock.minute() == 0 && clock.second() == 0 && Math.abs(minutes) < 60;
        return onTheHour ? clock.plusMinutes(minutes) : null;
    }

    static Clock close(Match m) {
        LocalTime end = m.almanac().reference().week().end();
        return Clock.exact(end.getHour(), end.getMinute());
    }

    private static Clock zoned(Match m, int place) {
        return m.get(0, Clock.class).at(ZoneId.of(m.get(place, String.class)));
    }
}
