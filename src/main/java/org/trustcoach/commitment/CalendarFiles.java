package org.trustcoach.commitment;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Writes commitments down for programs that keep calendars. Thread-safe. */
@FunctionalInterface
public interface CalendarFiles {

    /** Where there are no calendars: an empty file. */
    CalendarFiles NONE = (commitments, morning, now) -> "";

    /**
     * The text of a file in the iCalendar format (RFC 5545) with all of these that have a due.
     *
     * @param morning when work begins, at which the alarm of what is due on a day sounds
     */
    String write(List<Commitment> commitments, LocalTime morning, Instant now);
}
