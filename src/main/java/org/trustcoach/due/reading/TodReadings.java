package org.trustcoach.due.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Reading;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.ClockRange;
import org.trustcoach.due.time.Lead;
import org.trustcoach.due.time.Part;
import org.trustcoach.due.time.Tod;

/** Readings of times of day. */
final class TodReadings {

    private final Almanac almanac;

    TodReadings(Almanac almanac) {
        this.almanac = almanac;
    }

    /** On a day that was said. */
    Outcome on(LocalDate day, Tod said, Lead lead) {
        Tod tod = ClockRange.settled(said);
        Clock clock = tod.clock();
        if (clock == null) {
            return Outcome.sure(part(day, tod, lead));
        }
        LocalDateTime at = clock.likely().on(day, almanac);
        LocalDateTime other = clock.unlikely().on(day, almanac);
        if (clock.dial() && tod.end() == null && at.isBefore(almanac.now()) && !other.isBefore(almanac.now())) {
            return Outcome.unsure(Reading.minute(other));
        }
        return Outcome.sure(reading(day, tod, clock.likely(), lead));
    }

    /** Without a day: today, or when that is over the next working day, about which to ask. */
    Outcome of(Tod said, Lead lead) {
        Tod tod = ClockRange.settled(said);
        Clock clock = tod.clock();
        if (clock == null) {
            return next(tod, lead);
        }
        LocalDate today = today(clock.zone());
        LocalDateTime at = clock.likely().on(today, almanac);
        boolean going =
                tod.end() != null && tod.end().likely().on(today, almanac).isAfter(almanac.now());
        if (going || !at.isBefore(almanac.now())) {
            return Outcome.sure(reading(today, tod, clock.likely(), lead));
        }
        Reading morrow = reading(almanac.morrow(), tod, clock.likely(), lead);
        LocalDateTime other = clock.unlikely().on(today, almanac);
        return clock.dial() && tod.end() == null && other.isAfter(almanac.now())
                ? Outcome.unsure(morrow, Reading.minute(other))
                : Outcome.unsure(morrow);
    }

    private Outcome next(Tod tod, Lead lead) {
        Reading today = part(almanac.today(), tod, lead);
        LocalDateTime from = today.from() == null ? today.due() : today.from();
        if (from.isAfter(almanac.now())) {
            return Outcome.sure(today);
        }
        Reading morrow = part(almanac.morrow(), tod, lead);
        boolean going = today.due().isAfter(almanac.now());
        boolean near = almanac.morrow().equals(almanac.today().plusDays(1));
        return going ? Outcome.unsure(morrow, today) : new Outcome(List.of(morrow), !near);
    }

    private LocalDate today(@Nullable ZoneId zone) {
        return zone == null
                ? almanac.today()
                : almanac.now()
                        .atZone(almanac.reference().zone())
                        .withZoneSameInstant(zone)
                        .toLocalDate();
    }

    private Reading reading(LocalDate day, Tod tod, Clock clock, Lead lead) {
        LocalDateTime from = clock.on(day, almanac);
        Clock end = tod.end();
        if (end != null) {
            LocalDateTime to =
                    end.at(end.zone() == null ? clock.zone() : end.zone()).on(day, almanac);
            LocalDateTime later = to.isAfter(from) ? to : to.plusDays(1);
            return Reading.window(later, from, later);
        }
        LocalDateTime close = almanac.close(day);
        boolean after = lead == Lead.AFTER && close.isAfter(from);
        return after ? Reading.window(close, from, close) : Reading.minute(from);
    }

    private Reading part(LocalDate day, Tod tod, Lead lead) {
        Part part = Objects.requireNonNull(tod.part());
        LocalDateTime start = day.atStartOfDay();
        LocalDateTime to = start.plusHours(part.to());
        if (lead == Lead.BEFORE) {
            return Reading.minute(start.plusHours(part.from()));
        } else if (lead == Lead.AFTER && almanac.close(day).isAfter(to)) {
            return Reading.window(almanac.close(day), to, almanac.close(day));
        }
        return Reading.window(start.plusHours(part.due()), start.plusHours(part.from()), to);
    }
}
