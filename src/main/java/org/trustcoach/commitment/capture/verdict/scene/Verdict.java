package org.trustcoach.commitment.capture.verdict.scene;

/** What a clause is. */
public enum Verdict {
    NOTHING,
    /** I'll send. */
    MINE,
    /** I promised her the draft. */
    MINE_BY_NOUN,
    /** The draft will be sent. */
    MINE_PASSIVE,
    /** She'll have the draft. */
    MINE_RECEIVED,
    /** She'll send. */
    THEIRS,
    /** She says the contract will arrive. */
    THEIRS_OF_THING,
    /** She promised me the contract. */
    THEIRS_BY_NOUN,
    /** She asked me to send; she wants the draft. */
    REQUEST,
    /** I said yes, also with a time of its own. */
    ACCEPTED,
    /** I said no. */
    REFUSED,
    /** Remind me. */
    REMINDER,
    MOVED,
    DONE,
    CANCELLED,
    /** I can't make the call; I won't finish the draft. */
    STUCK
}
