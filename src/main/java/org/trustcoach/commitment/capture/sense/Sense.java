package org.trustcoach.commitment.capture.sense;

/** What a time, or a sentence, can be about. The order is that of the weights in {@code capture/en.weights}. */
public enum Sense {
    /** Nothing that was promised. */
    NONE,
    /** A promise of the rep's own. */
    MINE,
    /** A promise that somebody made to the rep. */
    THEIRS,
    /** Another date for something that was promised before; of a sentence, that it is done. */
    UPDATE,
    /** Something that was promised before and is off. */
    CANCEL
}
