package org.trustcoach.rehearsal.log;

import java.time.Instant;
import java.util.List;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.Result;

/**
 * A rehearsal that was brought to its end.
 *
 * @param number tells the rehearsals of a chat apart
 * @param scenario id of what was rehearsed
 * @param balance what all lines did together
 * @param shown ids of the checks that were found, each as often as lines showed it
 * @param lines how many lines it took
 */
public record Practised(
        int number, String scenario, Instant when, Result result, Balance balance, List<String> shown, int lines) {

    public Practised {
        shown = List.copyOf(shown);
    }
}
