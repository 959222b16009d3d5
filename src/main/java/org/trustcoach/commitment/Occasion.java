package org.trustcoach.commitment;

/** When a commitment is spoken of unasked. */
public enum Occasion {
    /** On the morning of the working day before. */
    MORNING_BEFORE,
    /** An hour before a time of day. */
    HOUR_BEFORE,
    /** At the time; where only a day was said, on its morning. */
    AT_TIME,
    /** Once, when it has passed. */
    OVERDUE,
    /** At a time that the rep has asked for. */
    ASKED,
    /** When it was put off to. */
    SNOOZED
}
