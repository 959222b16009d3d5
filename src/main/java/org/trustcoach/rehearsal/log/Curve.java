package org.trustcoach.rehearsal.log;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.Ending;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.Scenario;

/**
 * What a picture of a rehearsal shows.
 *
 * @param title the situation
 * @param persona whom it was rehearsed with
 * @param turns what each line did
 * @param best the line that did most for trust; empty if none did
 */
public record Curve(String title, String persona, Result result, List<Balance> turns, String best) {

    public Curve {
        turns = List.copyOf(turns);
    }

    public static Curve of(Scenario scenario, Ending ending, Performance performance) {
        return new Curve(
                scenario.title(),
                scenario.persona().name(),
                ending.result(),
                performance.attempts().stream().map(Attempt::balance).toList(),
                performance.best().map(Attempt::reply).orElse(""));
    }

    /** What all lines up to each one have done together; begins with nothing. */
    public List<Balance> sums() {
        List<Balance> sums = new ArrayList<>(List.of(new Balance(0, 0, 0, 0)));
        turns.forEach(turn -> {
            Balance before = sums.get(sums.size() - 1);
            sums.add(new Balance(
                    before.credibility() + turn.credibility(),
                    before.reliability() + turn.reliability(),
                    before.intimacy() + turn.intimacy(),
                    before.selfOrientation() + turn.selfOrientation()));
        });
        return sums;
    }
}
