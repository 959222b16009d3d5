package org.trustcoach.due.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Reading;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Amount;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Lead;
import org.trustcoach.due.time.Moment;
import org.trustcoach.due.time.Repeat;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Stretch;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.time.Unit;

/** Makes readings of times as said. Those that are over have none. */
public final class Readings {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Almanac almanac;
    private final TodReadings tods;

    public Readings(Almanac almanac) {
        this.almanac = almanac;
        this.tods = new TodReadings(almanac);
    }

    /** The readings of a time; null when it is over. */
    public @Nullable Outcome of(Object time, Lead lead) {
        Outcome outcome = outcome(time, lead);
        if (outcome == null) {
            return null;
        }
        List<Reading> ahead = outcome.readings().stream().filter(this::isAhead).toList();
        boolean settled =
                outcome.readings().size() > 1 && ahead.equals(outcome.readings().subList(0, 1));
        return ahead.isEmpty() ? null : new Outcome(ahead, outcome.ask() && !settled);
    }

    private @Nullable Outcome outcome(Object time, Lead lead) {
        if (time instanceof Day day) {
            return day(day, lead);
        } else if (time instanceof Tod tod) {
            return tods.of(tod, lead);
        } else if (time instanceof Clock clock) {
            return tods.of(Tod.of(clock), lead);
        } else if (time instanceof Moment moment) {
            return moment(moment, lead);
        } else if (time instanceof Span span) {
            return span(span, lead);
        } else if (time instanceof Stretch stretch) {
            return Outcome.sure(Reading.window(stretch.to(), stretch.from(), stretch.to()));
        } else if (time instanceof Repeat repeat) {
            return new Repeats(almanac).of(repeat);
        } else if (time instanceof Amount amount) {
            return outcome(amount.isInDays() ? later(amount) : amount.after(almanac.now(), almanac), lead);
        }
        return Outcome.sure(Reading.minute((LocalDateTime) time));
    }

    private Day later(Amount amount) {
        return Day.sure(amount.after(almanac.today(), almanac), Day.Shape.RELATIVE);
    }

    private Outcome day(Day day, Lead lead) {
        if (lead == Lead.AFTER) {
            return Outcome.unsure(day(almanac.plusWorkingDays(day.date(), 1)));
        }
        if (lead == Lead.BEFORE && day.shape() == Day.Shape.FEAST) {
            return Outcome.sure(beforeFeast(day.date()));
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(day(day.date()));
        day.others().forEach(other -> readings.add(day(other)));
        LocalDate eve = almanac.plusWorkingDays(day.date(), -1);
        if (lead == Lead.BEFORE && !eve.isBefore(almanac.today())) {
            readings.add(day(eve));
        }
        return new Outcome(readings, day.ask() || lead == Lead.BEFORE);
    }

    /** Nobody works on a feast: what is wanted before it may come on any day until then, and is late after the last working day. */
    private Reading beforeFeast(LocalDate feast) {
        LocalDate eve = almanac.plusWorkingDays(feast, -1);
        LocalDate due = eve.isBefore(almanac.today()) ? feast.minusDays(1) : eve;
        return Reading.window(almanac.close(due), almanac.today().atStartOfDay(), feast.atStartOfDay());
    }

    /** Late from the end of work on; when that is over today, from the end of the day. */
    private Reading day(LocalDate date) {
        LocalDateTime close = almanac.close(date);
        return Reading.day(close.isBefore(almanac.now()) ? date.atTime(LAST_MINUTE) : close);
    }

    private @Nullable Outcome moment(Moment moment, Lead lead) {
        Outcome first = tods.on(moment.day().date(), moment.tod(), lead);
        List<Reading> readings = new ArrayList<>(first.readings());
        boolean over = readings.stream().noneMatch(this::isAhead);
        for (LocalDate other : moment.day().others()) {
            readings.addAll(tods.on(other, moment.tod(), lead).readings());
        }
        return new Outcome(readings, moment.day().ask() || first.ask() || over);
    }

    private @Nullable Outcome span(Span span, Lead lead) {
        boolean longer = span.unit() == Unit.MONTH || span.unit() == Unit.QUARTER || span.unit() == Unit.YEAR;
        if (lead == Lead.BEFORE) {
            LocalDate eve = longer ? span.from().minusDays(1) : almanac.plusWorkingDays(span.from(), -1);
            return Outcome.sure(day(eve));
        } else if (lead == Lead.BY && longer && span.from().isAfter(almanac.today())) {
            return Outcome.unsure(day(span.from()), day(span.last()));
        } else if (lead == Lead.BY && span.unit() == Unit.WEEKEND) {
            return Outcome.unsure(day(almanac.plusWorkingDays(span.from(), -1)), day(span.last()));
        } else if (lead == Lead.AFTER) {
            return Outcome.unsure(day(almanac.plusWorkingDays(span.last(), 1)));
        }
        LocalDate due = span.due().isBefore(almanac.today()) ? span.last() : span.due();
        return Outcome.sure(Reading.window(
                almanac.close(due), span.from().atStartOfDay(), span.to().atStartOfDay()));
    }

    private boolean isAhead(Reading reading) {
        LocalDateTime until = reading.to() == null ? reading.due() : reading.to();
        return switch (reading.grain()) {
            case DAY -> !reading.due().toLocalDate().isBefore(almanac.today());
            case MINUTE -> !until.isBefore(almanac.now());
            case WINDOW -> until.isAfter(almanac.now());
        };
    }
}
