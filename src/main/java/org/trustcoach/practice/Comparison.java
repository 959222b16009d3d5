package org.trustcoach.practice;

import java.util.List;
import java.util.Locale;

/**
 * Which of two to four wordings is better, and why.
 *
 * @param best index of the better one
 * @param margin how far it is ahead of the next
 * @param because what speaks for it, and what speaks against the next, the weightiest first; empty if nothing tells them apart
 * @param feedback what was found in each wording
 */
public record Comparison(int best, Margin margin, List<Reason> because, List<Feedback> feedback) {

    /** How far the best wording is ahead. */
    public enum Margin {
        CLEAR,
        SLIGHT,
        /** Too little to choose by. */
        CLOSE;

        /** The name in files: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that tells wordings apart.
     *
     * @param variant index of the wording in which it was found
     */
    public record Reason(int variant, Finding finding) {}

    public Comparison {
        because = List.copyOf(because);
        feedback = List.copyOf(feedback);
    }
}
