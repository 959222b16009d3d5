package org.trustcoach.session;

/** How far a person's time zone is known. */
public enum ZoneChoice {
    /** Nobody has asked yet. */
    UNKNOWN,
    /** It was asked for and not told. */
    ASKED,
    /** Their device told it. */
    DEVICE,
    CHOSEN;

    public boolean isKnown() {
        return this == DEVICE || this == CHOSEN;
    }
}
