package org.trustcoach.commitment;

/** What has become of a commitment. */
public enum State {
    OPEN,
    /** Kept by its due. */
    KEPT,
    /** Kept, but after its due. */
    KEPT_LATE,
    /** Open, with a new due that was agreed on before the old one had passed. */
    RENEGOTIATED,
    /** Not kept, by the rep's own word. */
    BROKEN,
    /** Not wanted any more. */
    DROPPED;

    public boolean isOpen() {
        return this == OPEN || this == RENEGOTIATED;
    }
}
