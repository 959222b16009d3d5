package org.trustcoach.commitment.capture.clause;

/**
 * Who does what a clause says.
 *
 * @param at place of its main word; −1 where none is said
 */
public record Subject(Who who, int at) {

    /** Nobody is named. */
    static final Subject NONE = new Subject(Who.NOBODY, -1);

    /** Kinds of subjects. */
    public enum Who {
        /** I, we. */
        ME,
        /** you. */
        YOU,
        /** A person, or a firm: Anna, she, the client. */
        PERSON,
        /** Anything else: the draft, it. */
        THING,
        /** None; what is typed in haste leaves the I out. */
        NOBODY
    }
}
