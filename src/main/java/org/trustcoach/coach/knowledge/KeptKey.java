package org.trustcoach.coach.knowledge;

import java.util.List;

/** The coach's own sentences about what it keeps, written in {@code dialogs/lines.yaml} too. */
public enum KeptKey implements SentenceKey {
    KEPT_TALK,
    KEPT_PLACE("title"),
    KEPT_ANSWERS("title", "answers"),
    KEPT_LINE("text"),
    KEPT_PROMISES("number"),
    KEPT_PROMISE("promise", "history"),
    KEPT_OFFERED("promise"),
    KEPT_PRACTISED("number"),
    KEPT_REHEARSAL("title", "result", "lines", "date"),
    KEPT_NOTES("number"),
    KEPT_NOTE_UNFAIR("text", "quote"),
    KEPT_NOTE_MISUNDERSTOOD("text"),
    KEPT_NOTHING,
    KEPT_FILE,
    STATE_SAVED("date"),
    STATE_OPEN("date"),
    STATE_KEPT("date"),
    STATE_KEPT_LATE("date"),
    STATE_RENEGOTIATED("date"),
    STATE_BROKEN("date"),
    STATE_DROPPED("date"),
    LEFT_CLOSER,
    LEFT_SAME,
    LEFT_FURTHER;

    private final List<String> slots;

    KeptKey(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
