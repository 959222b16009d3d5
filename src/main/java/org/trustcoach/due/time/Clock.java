package org.trustcoach.due.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param hour 0 to 24; 24 is the end of the day
 * @param dial whether the hour is one on a dial, 1 to 12, which comes twice a day
 * @param zone null for the person's own
 */
public record Clock(
        int hour,
        int minute,
        int second,
        boolean dial,
        @Nullable ZoneId zone) {

    private static final int AFTERNOON_UNTIL = 6;

    /** A time that comes once a day. */
    public static Clock exact(int hour, int minute) {
        return new Clock(hour, minute, 0, false, null);
    }

    /** A time as written: from 1 to 12 o'clock it comes twice. */
    public static Clock written(int hour, int minute, int second) {
        return new Clock(hour, minute, second, hour >= 1 && hour <= 12, null);
    }

    /** Before noon; null when the hour can't be. */
    public @Nullable Clock am() {
        if (hour > 12) {
            return null;
        }
        return new Clock(hour % 12, minute, second, false, zone);
    }

    /** After noon; an hour that is after noon anyway stays. */
    public Clock pm() {
        return hour > 12 ? this : new Clock(hour % 12 + 12, minute, second, false, zone);
    }

    /** In a part of the day; null when it can't be. */
    public @Nullable Clock in(Part part) {
        return dial ? exact(part.hour(hour), minute).at(zone) : this;
    }

    /** By the clocks of a zone. */
    public Clock at(@Nullable ZoneId place) {
        return new Clock(hour, minute, second, dial, place);
    }

    /** So many minutes later or earlier. */
    public @Nullable Clock plusMinutes(int minutes) {
        int all = Math.floorMod(hour * 60 + minute + minutes, 24 * 60);
        int shifted = all / 60;
        return new Clock(dial && shifted == 0 ? 12 : shifted, all % 60, second, dial, zone);
    }

    /** Which of two hours is meant when nothing says so: 1 to 6 after noon, 7 to 11 before. */
    public Clock likely() {
        if (!dial) {
            return this;
        }
        int early = hour % 12;
        return early > AFTERNOON_UNTIL ? early() : pm();
    }

    /** The other one of the two hours. */
    public Clock unlikely() {
        return likely().hour >= 12 ? early() : pm();
    }

    private Clock early() {
        return new Clock(hour % 12, minute, second, false, zone);
    }

    /** The local time here at which the clock shows this on a day there. */
    public LocalDateTime on(LocalDate day, Almanac almanac) {
        LocalDateTime shown = hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
        return zone == null ? shown : almanac.here(shown, zone);
    }
}
