package org.trustcoach.chat;

/** A button below a reply. */
public sealed interface Button {

    /** What stands on the button. */
    String label();

    /**
     * A button that answers the coach.
     *
     * @param id what an {@link Incoming.Tap} brings back; at most 64 bytes of ASCII
     */
    record Tap(String label, String id) implements Button {}

    /**
     * A button that copies a text, for a phrase to be sent to a client.
     *
     * @param text at most 256 characters
     */
    record Copy(String label, String text) implements Button {}
}
