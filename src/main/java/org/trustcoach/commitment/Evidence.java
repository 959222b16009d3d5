package org.trustcoach.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How promises were kept, counted by what the rep said of each.
 *
 * @param renegotiated how often a new date was agreed on in time
 */
public record Evidence(int kept, int keptLate, int renegotiated, int broken) {

    /** What became of these from a moment on. */
    public static Evidence of(Collection<Commitment> commitments, Instant since) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        commitments.stream()
                .flatMap(commitment -> commitment.history().stream())
                .filter(change -> change.at().isAfter(since))
                .forEach(change -> counts.merge(change.state(), 1, Integer::sum));
        return new Evidence(
                counts.getOrDefault(State.KEPT, 0),
                counts.getOrDefault(State.KEPT_LATE, 0),
                counts.getOrDefault(State.RENEGOTIATED, 0),
                counts.getOrDefault(State.BROKEN, 0));
    }

    public boolean isEmpty() {
        return kept + keptLate + renegotiated + broken == 0;
    }
}
