package org.trustcoach.chat;

/**
 * A stretch of a text with a style.
 *
 * @param start first position, in UTF-16 units
 * @param end position behind the last one, greater than {@code start}
 * @param style how it looks
 */
public record Span(int start, int end, Style style) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not " + start + ".." + end);
        }
    }

    /** The same stretch in a text that has {@code distance} units more before it. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance, style);
    }
}
