package org.trustcoach.commitment;

/** Whose promise it is. */
public enum Side {
    /** The rep's own. */
    MINE,
    /** Somebody's to the rep, who waits for it. */
    THEIRS
}
