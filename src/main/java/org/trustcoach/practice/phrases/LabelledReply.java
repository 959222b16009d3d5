package org.trustcoach.practice.phrases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Utterance;

/**
 * A reply and what a good coach would mark in it.
 *
 * @param trade the trade that it comes from
 * @param marks stretches of the reply by check; a check that isn't there isn't shown
 * @param traps checks that a hasty reader would mark, and that aren't shown
 */
public record LabelledReply(
        String id, String trade, Utterance utterance, Map<Check, List<Span>> marks, Set<Check> traps) {

    public LabelledReply {
        marks = Map.copyOf(marks);
        traps = Set.copyOf(traps);
    }

    /** Where a check is shown; empty if it isn't. */
    public List<Span> marks(Check check) {
        return marks.getOrDefault(check, List.of());
    }
}
