package org.trustcoach.session;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours in which the coach says nothing unasked.
 *
 * @param from when they begin
 * @param to when they end, on the next day if that is earlier; the same as {@code from} for no quiet hours
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours STANDARD = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    public boolean cover(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : from.isAfter(to) && (begun || !over);
    }

    /** When the quiet hours around this moment began. */
    public LocalDateTime began(LocalDateTime moment) {
        LocalDateTime today = moment.toLocalDate().atTime(from);
        return today.isAfter(moment) ? today.minusDays(1) : today;
    }

    /** When the quiet hours around this moment end. */
    public LocalDateTime end(LocalDateTime moment) {
        LocalDateTime today = moment.toLocalDate().atTime(to);
        return today.isAfter(moment) ? today : today.plusDays(1);
    }
}
