package org.trustcoach.turn;

/** How an update ended. In each case it is done with and must be confirmed. */
public enum Handled {
    /** It was answered. */
    COMMITTED,
    /** It had been handled before, and had no effect now. */
    REPEATED,
    /** The coach failed on it: it is among the dead letters, and the person was told if it was theirs. */
    PUT_ASIDE,
    /** An alarm went off that had nothing to say any more; it was set anew. */
    NOTHING_DUE
}
