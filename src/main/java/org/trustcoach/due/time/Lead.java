package org.trustcoach.due.time;

/** What leads a time in. */
public enum Lead {
    /** On, in, at, or nothing. */
    ON,
    /** By, no later than: the time itself is in time. */
    BY,
    BEFORE,
    UNTIL,
    AFTER
}
