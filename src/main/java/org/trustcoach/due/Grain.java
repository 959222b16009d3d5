package org.trustcoach.due;

/** How exactly a time was said. */
public enum Grain {
    /** A time of day on a day. */
    MINUTE,
    /** A day alone. */
    DAY,
    /** A stretch of days or hours, such as next week or tomorrow morning. */
    WINDOW
}
