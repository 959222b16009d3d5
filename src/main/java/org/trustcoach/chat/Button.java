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
    record Tap(String label, String id) implements Button {

        /** How the ids of buttons begin that stay good whatever is said behind them. */
        public static final String LASTING = "c:";

        /** Whether the button stays good whatever is said behind it; any other one only until the talk goes on. */
        public boolean lasts() {
            return isLasting(id);
        }

        /** Whether the button with this id, which may be anything, stays good whatever is said behind it. */
        public static boolean isLasting(String id) {
            return id.startsWith(LASTING);
        }
    }

    /**
     * A button that copies a text, for a phrase to be sent to a client.
     *
     * @param text at most 256 characters
     */
    record Copy(String label, String text) implements Button {}
}
