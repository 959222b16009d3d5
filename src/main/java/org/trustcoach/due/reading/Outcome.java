package org.trustcoach.due.reading;

import java.util.Arrays;
import java.util.List;
import org.trustcoach.due.Reading;

/**
 * What words for a time come to.
 *
 * @param readings the likeliest first
 * @param ask whether the first is a guess, or others matter
 */
public record Outcome(List<Reading> readings, boolean ask) {

    static Outcome sure(Reading reading) {
        return new Outcome(List.of(reading), false);
    }

    static Outcome unsure(Reading... readings) {
        return new Outcome(Arrays.stream(readings).distinct().toList(), true);
    }
}
