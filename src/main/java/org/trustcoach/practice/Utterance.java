package org.trustcoach.practice;

import org.jspecify.annotations.Nullable;

/**
 * What a rep says, and what it answers.
 *
 * @param client the client's line; empty if the rep speaks first
 * @param reply what the rep says; may be anything that can be typed, of any length
 * @param stage where the talk stands; null if that isn't known
 */
public record Utterance(
        String client, String reply, @Nullable Stage stage) {

    /** A reply to a client's line at a stage that isn't known. */
    public Utterance(String client, String reply) {
        this(client, reply, null);
    }
}
