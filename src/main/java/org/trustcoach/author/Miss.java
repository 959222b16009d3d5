package org.trustcoach.author;

import java.util.List;

/**
 * A place where a talk didn't go as its transcript says.
 *
 * @param line number of the line that was said, from 1; 0 before the first one
 * @param reason what is wrong, in a line
 * @param expected the answer as it is written, from the line behind that on; empty if nothing could be played
 * @param actual the answer as it came
 */
public record Miss(int line, String reason, List<String> expected, List<String> actual) {

    public Miss {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    /** Whether the transcript itself must be mended, because no answer could be had. */
    public boolean isUnplayable() {
        return expected.isEmpty() && actual.isEmpty();
    }
}
