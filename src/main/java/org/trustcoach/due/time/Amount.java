package org.trustcoach.due.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A length of time: calendar months and days, working days, and elapsed seconds. */
public record Amount(int months, int days, int workingDays, long seconds) {

    private static final int MOST = 100_000;

    /** So many of a unit. */
    public static Amount of(double count, Unit unit) {
        int whole = (int) Math.min(Math.round(count), MOST);
        return switch (unit) {
            case SECOND -> new Amount(0, 0, 0, whole);
            case MINUTE -> new Amount(0, 0, 0, Math.round(Math.min(count, MOST) * 60));
            case HOUR -> new Amount(0, 0, 0, Math.round(Math.min(count, MOST) * 3600));
            case DAY -> count == whole ? days(whole) : new Amount(0, 0, 0, Math.round(Math.min(count, MOST) * 86400));
            case WEEK, WEEKEND -> days((int) Math.round(Math.min(count, MOST) * 7));
            case FORTNIGHT -> days((int) Math.round(Math.min(count, MOST) * 14));
            case MONTH ->
                count == whole
                        ? months(whole)
                        : new Amount((int) Math.min(count, MOST), (int) Math.round(count % 1 * 30), 0, 0);
            case QUARTER -> months(3 * whole);
            case YEAR -> months((int) Math.round(Math.min(count, MOST / 12.0) * 12));
        };
    }

    /** Working days. */
    public static Amount working(int days) {
        return new Amount(0, 0, Math.min(days, MOST), 0);
    }

    private static Amount days(int days) {
        return new Amount(0, days, 0, 0);
    }

    private static Amount months(int months) {
        return new Amount(Math.min(months, MOST), 0, 0, 0);
    }

    /** Both together. */
    public Amount plus(Amount other) {
        return new Amount(
                months + other.months, days + other.days, workingDays + other.workingDays, seconds + other.seconds);
    }

    /** The other way in time. */
    public Amount negated() {
        return new Amount(-months, -days, -workingDays, -seconds);
    }

    /** Whether it is counted in days or longer, so that the hour isn't meant. */
    public boolean isInDays() {
        return seconds == 0;
    }

    /** A day so much later, hours left out. */
    public LocalDate after(LocalDate day, Almanac almanac) {
        return almanac.plusWorkingDays(day.plusMonths(months).plusDays(days), workingDays);
    }

    /** A moment so much later, by what clocks show; the hours elapse. */
    public LocalDateTime after(LocalDateTime moment, Almanac almanac) {
        LocalDateTime day = after(moment.toLocalDate(), almanac).atTime(moment.toLocalTime());
        return seconds == 0 ? day : almanac.elapsed(day, seconds);
    }
}
