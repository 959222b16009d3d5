package org.trustcoach.due;

/**
 * Words for a time that can't be a deadline.
 *
 * @param start where they start in the text, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Missed(int start, int end, Reason reason) {

    /** What is wrong with them. */
    public enum Reason {
        PAST,
        /** No calendar has such a day: 31 February. */
        NO_SUCH_DAY
    }
}
