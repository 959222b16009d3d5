package org.trustcoach.due;

import java.util.List;

/**
 * A time that a text names.
 *
 * @param start where its words start in the text, in UTF-16 units; what leads it in (by, on, before) is part of it
 * @param end where they end, exclusive
 * @param readings the likeliest first; empty where no time was given (as soon as possible, soon) or none can be made of the words
 * @param ask whether the person should be asked: more than one reading matters, the first is a guess, or there is none
 */
public record Mention(int start, int end, List<Reading> readings, boolean ask) {

    public Mention {
        readings = List.copyOf(readings);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("from " + start + " to " + end + " there are no words");
        }
        if (readings.isEmpty() && !ask) {
            throw new IllegalArgumentException("without a reading there is something to ask");
        }
    }

    /** Words that ask for haste and give no time. */
    public static Mention withoutDue(int start, int end) {
        return new Mention(start, end, List.of(), true);
    }
}
