package org.trustcoach.due.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.trustcoach.due.Reference;
import org.trustcoach.due.WallClock;

/** What day is when, seen from a reference. */
public record Almanac(Reference reference) {

    private static final int NEVER = 60;

    /** Today. */
    public LocalDate today() {
        return reference.now().toLocalDate();
    }

    /** Now. */
    public LocalDateTime now() {
        return reference.now();
    }

    /** The first such day of the week after a day. */
    public LocalDate next(DayOfWeek day, LocalDate after) {
        return after.with(TemporalAdjusters.next(day));
    }

    /** Monday of the week of a day. */
    public LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether a day is worked. */
    public boolean isWorked(LocalDate day) {
        return reference.week().workingDays().contains(day.getDayOfWeek());
    }

    /** Counts working days on, or back for a negative count; zero leaves the day alone. */
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        int weekly = reference.week().workingDays().size();
        LocalDate day = from.plusWeeks(count / weekly);
        int step = Integer.signum(count);
        for (int left = Math.abs(count % weekly); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorked(day) ? 1 : 0;
        }
        while (count != 0 && !isWorked(day)) {
            day = day.plusDays(-step);
        }
        return day;
    }

    /** The last day of work in the week of a day. */
    public LocalDate lastWorkingDay(LocalDate inWeek) {
        LocalDate day = monday(inWeek).plusDays(6);
        while (!isWorked(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The next day on which somebody works; for who writes on a day off, just the next day. */
    public LocalDate morrow() {
        LocalDate day = today().plusDays(1);
        while (isWorked(today()) && !isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The next such day of a month, from a day on; months without it are skipped. */
    public LocalDate nextDayOfMonth(int dayOfMonth, LocalDate from) {
        LocalDate month = from.withDayOfMonth(1);
        while (month.lengthOfMonth() < dayOfMonth
                || month.withDayOfMonth(dayOfMonth).isBefore(from)) {
            month = month.plusMonths(1);
        }
        return month.withDayOfMonth(dayOfMonth);
    }

    /** The next such date, today included; 29 February waits for a leap year. */
    public LocalDate nextDate(int month, int dayOfMonth) {
        int year = today().getYear();
        for (int tries = 0; tries < NEVER; tries++) {
            LocalDate first = LocalDate.of(year + tries, month, 1);
            if (first.lengthOfMonth() >= dayOfMonth
                    && !first.withDayOfMonth(dayOfMonth).isBefore(today())) {
                return first.withDayOfMonth(dayOfMonth);
            }
        }
        throw new IllegalArgumentException("month " + month + " has no day " + dayOfMonth);
    }

    /** What the clock on the wall shows when so many seconds have gone by. */
    public LocalDateTime elapsed(LocalDateTime from, long seconds) {
        WallClock clock = new WallClock(reference.zone());
        return clock.at(clock.instantOf(from).plusSeconds(seconds));
    }

    /** What the clock here shows when one elsewhere shows a time. */
    public LocalDateTime here(LocalDateTime there, ZoneId zone) {
        return new WallClock(reference.zone()).at(new WallClock(zone).instantOf(there));
    }

    /** The end of work on a day. */
    public LocalDateTime close(LocalDate day) {
        return day.atTime(reference.week().end());
    }
}
