package org.trustcoach.commitment;

import java.time.Instant;
import java.util.List;

/** Writes commitments down for programs that keep calendars. Thread-safe. */
@FunctionalInterface
public interface CalendarFiles {

    /** Where there are no calendars: an empty file. */
    CalendarFiles NONE = (commitments, now) -> "";

    /** The text of a file in the iCalendar format (RFC 5545) with all of these that have a due. */
    String write(List<Commitment> commitments, Instant now);
}
