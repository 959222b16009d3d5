package org.trustcoach.rehearsal.log;

import java.time.Instant;

/**
 * Something for the authors of the coach.
 *
 * @param text what the rep typed
 * @param client the line that it answered; empty if it answered none
 * @param check id of the check that was wrong; empty if it isn't about one
 * @param quote the words that were marked; empty likewise
 * @param rubric the version of what it was marked by; empty likewise
 */
public record Note(Kind kind, Instant when, String text, String client, String check, String quote, String rubric) {

    private static final int KEPT = 500;

    /** What is wrong. */
    public enum Kind {
        /** The rep finds a mark unfair. */
        UNFAIR,
        /** The coach didn't know what was meant. */
        MISUNDERSTOOD
    }

    public Note {
        text = shortened(text);
    }

    /** A message that wasn't understood. */
    public static Note misunderstood(String text, Instant when) {
        return new Note(Kind.MISUNDERSTOOD, when, text, "", "", "", "");
    }

    private static String shortened(String text) {
        return text.length() <= KEPT
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT);
    }
}
