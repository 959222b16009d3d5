package org.trustcoach.due.time;

/** What time is counted in. */
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR
}
