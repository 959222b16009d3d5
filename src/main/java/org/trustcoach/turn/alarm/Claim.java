package org.trustcoach.turn.alarm;

import java.time.Duration;
import java.time.Instant;
import org.trustcoach.chat.ChatId;

/**
 * An alarm that went off, and the right to be the only one who acts on it for a while.
 *
 * @param chat whose alarm
 * @param due for when it was set
 * @param at when it was claimed, by the clock of the store
 */
public record Claim(ChatId chat, Instant due, Instant at) {

    /** How long the right lasts. A commit ends it earlier. */
    public static final Duration LASTS = Duration.ofSeconds(30);

    /** When the right ends, by the clock of the store. */
    public Instant until() {
        return at.plus(LASTS);
    }

    /** How late the alarm was heard. */
    public Duration lateness() {
        return Duration.between(due, at);
    }
}
