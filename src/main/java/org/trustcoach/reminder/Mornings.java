package org.trustcoach.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Settings;
import org.trustcoach.session.WorkingWeek;

/** The working mornings of a person, and the edges of their quiet hours. */
final class Mornings {

    private final WorkingWeek week;
    private final Settings settings;
    private final WallClock clock;

    Mornings(Settings settings) {
        this.settings = settings;
        this.week = settings.week();
        this.clock = new WallClock(settings.zone());
    }

    boolean isWorked(LocalDate day) {
        return week.days().contains(day.getDayOfWeek());
    }

    /** The first working morning at or after a day's start. */
    Instant onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return start(worked);
    }

    /** The first working morning later than a moment. */
    Instant after(Instant moment) {
        LocalDate day = clock.at(moment).toLocalDate();
        Instant same = onOrAfter(day);
        return same.isAfter(moment) ? same : onOrAfter(day.plusDays(1));
    }

    /** The morning of the last working day before a day. */
    Instant before(LocalDate day) {
        LocalDate worked = day.minusDays(1);
        while (!isWorked(worked)) {
            worked = worked.minusDays(1);
        }
        return start(worked);
    }

    /** When work begins on a day, whether or not it is a working day. */
    Instant start(LocalDate day) {
        return clock.instantOf(day.atTime(week.start()));
    }

    /** Whether somebody works at this moment, the end of work included. */
    boolean atWork(Instant moment) {
        LocalDateTime local = clock.at(moment);
        return isWorked(local.toLocalDate())
                && !local.toLocalTime().isBefore(week.start())
                && !local.toLocalTime().isAfter(week.end());
    }

    /** The moment, or the start of the quiet hours in which it falls. */
    Instant notLater(Instant moment) {
        LocalDateTime local = clock.at(moment);
        return settings.quiet().cover(local) ? clock.instantOf(settings.quiet().began(local)) : moment;
    }

    /** The moment, or the end of the quiet hours in which it falls. */
    Instant notEarlier(Instant moment) {
        LocalDateTime local = clock.at(moment);
        return settings.quiet().cover(local) ? clock.instantOf(settings.quiet().end(local)) : moment;
    }

    LocalDate day(Instant moment) {
        return clock.at(moment).toLocalDate();
    }

    Instant instant(LocalDateTime local) {
        return clock.instantOf(local);
    }
}
