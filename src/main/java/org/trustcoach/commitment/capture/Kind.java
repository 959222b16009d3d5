package org.trustcoach.commitment.capture;

/** What was heard. */
public enum Kind {
    /** A promise of the rep's own. */
    MINE,
    /** A promise that somebody made to the rep. */
    THEIRS,
    /** Another date for something that was promised before. */
    MOVED,
    /** Something that was promised before is done. */
    DONE,
    /** Something that was promised before is off. */
    CANCELLED,
    /** Something that can't be kept as it was said; nothing by itself, but news of a promise that was made before. */
    STUCK
}
