package org.trustcoach.session;

/**
 * What the coach has asked about a promise, beside the talk.
 *
 * @param about id of the promise
 */
public record Asked(Kind kind, String about) {

    /** The kinds of questions. */
    public enum Kind {
        /** By when; of one that is offered. */
        DATE,
        /** For whom; of one that is offered. */
        PERSON,
        /** The new date of one that can't be kept. */
        NEW_DATE,
        /** Until when to put a reminder off. */
        SNOOZE,
        /** Another date, of one that was understood wrongly. */
        MOVE
    }
}
