package org.trustcoach.due.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Repeat;
import org.trustcoach.due.time.Tod;

/** Makes rules of RFC 5545 of repeats, and finds their first occurrence. */
final class Repeats {

    private final Almanac almanac;

    Repeats(Almanac almanac) {
        this.almanac = almanac;
    }

    /** Null when it never happens. A repeat that doesn't say on which day starts one time round from now: a guess. */
    @Nullable
    Outcome of(Repeat repeat) {
        Clock clock = clock(repeat);
        LocalDateTime first = repeat.parts().isEmpty() ? round(repeat, clock) : fitting(repeat, clock);
        if (first == null) {
            return null;
        }
        Recurrence recurrence = new Recurrence(rule(repeat, repeat.interval(), clock), first);
        Grain grain = clock == null && !repeat.frequency().equals("HOURLY") ? Grain.DAY : Grain.MINUTE;
        boolean guess = repeat.parts().isEmpty() && repeat.start() == null && !isDaily(repeat);
        return new Outcome(List.of(new Reading(grain, first, null, null, recurrence)), guess);
    }

    private static boolean isDaily(Repeat repeat) {
        return repeat.frequency().equals("DAILY") && repeat.interval() == 1;
    }

    private static @Nullable Clock clock(Repeat repeat) {
        Tod tod = repeat.tod();
        if (tod == null) {
            return null;
        }
        Part part = tod.part();
        if (tod.clock() == null && part != null) {
            return part.due() < 24 ? Clock.exact(part.due(), 0) : null;
        }
        return tod.clock() == null || tod.clock().hour() == 24
                ? null
                : tod.clock().likely();
    }

    private LocalDateTime time(LocalDate day, @Nullable Clock clock) {
        return clock == null ? almanac.close(day) : clock.on(day, almanac);
    }

    private LocalDateTime round(Repeat repeat, @Nullable Clock clock) {
        LocalDate start = repeat.start();
        if (start != null) {
            return time(start, clock);
        }
        if (repeat.frequency().equals("HOURLY")) {
            return almanac.now().plusHours(repeat.interval()).withSecond(0);
        }
        LocalDateTime today = time(almanac.today(), clock);
        if (isDaily(repeat) && clock != null && today.isAfter(almanac.now())) {
            return today;
        }
        LocalDate next = switch (repeat.frequency()) {
            case "DAILY" -> almanac.today().plusDays(repeat.interval());
            case "WEEKLY" -> almanac.today().plusWeeks(repeat.interval());
            case "MONTHLY" -> almanac.today().plusMonths(repeat.interval());
            default -> almanac.today().plusYears(repeat.interval());
        };
        return time(next, clock);
    }

    /** The next day that the rule gives: with a time of day from now on, else from tomorrow on. */
    private @Nullable LocalDateTime fitting(Repeat repeat, @Nullable Clock clock) {
        LocalDate start = repeat.start() == null ? almanac.today() : repeat.start();
        LocalDateTime after = repeat.start() != null
                ? start.atStartOfDay().minusSeconds(1)
                : clock == null ? start.atTime(23, 59, 59) : almanac.now();
        Recurrence each = new Recurrence(rule(repeat, 1, clock), time(start, clock));
        List<LocalDateTime> found = each.after(after, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String rule(Repeat repeat, int interval, @Nullable Clock clock) {
        StringBuilder rule = new StringBuilder("FREQ=").append(repeat.frequency());
        if (interval > 1) {
            rule.append(";INTERVAL=").append(interval);
        }
        repeat.parts().forEach(part -> rule.append(';').append(part));
        if (clock != null && clock.zone() == null) {
            rule.append(";BYHOUR=").append(clock.hour()).append(";BYMINUTE=").append(clock.minute());
        }
        LocalDate until = repeat.until();
        if (until != null) {
            rule.append(";UNTIL=").append(until.toString().replace("-", "")).append("T235959");
        }
        return rule.toString();
    }
}
