package org.trustcoach.practice;

/**
 * A stretch of a text.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive; after {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("from " + start + " to " + end + " there are no words");
        }
    }

    public int length() {
        return end - start;
    }

    /** How many units both have. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** What stands there in this text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
