package org.trustcoach.practice.mark;

import java.util.EnumMap;
import java.util.Map;
import org.trustcoach.practice.Check;

/**
 * How far a finding reaches over the clauses beside it; chosen on trades that were left out.
 *
 * @param joins a neighbour in the same sentence joins from this part of the limit on
 * @param further another clause of the reply shows the check as well from this part of the limit on
 * @param beside and from this part of the highest chance on
 * @param hangs whether a clause such as “when it rains” stays with the one before it
 */
record Reach(double joins, double further, double beside, boolean hangs) {

    private static final Reach USUAL = new Reach(0.3, 1, 0, true);

    private static final Map<Check, Reach> REACHES = new EnumMap<>(Map.ofEntries(
            Map.entry(Check.PARAPHRASE, new Reach(0.3, 1, 0.95, true)),
            Map.entry(Check.NAMES_FEELING, new Reach(0.5, 1, 0.85, true)),
            Map.entry(Check.SYMPATHY_NOT_EMPATHY, new Reach(0.3, 0.6, 0, true)),
            Map.entry(Check.THANKS_OR_ACKNOWLEDGE, new Reach(1, 0.6, 0, true)),
            Map.entry(Check.ADVICE_TOO_EARLY, new Reach(1, 0.6, 0, true)),
            Map.entry(Check.PUSHY_COMMAND, new Reach(0.3, 0.45, 0, true)),
            Map.entry(Check.SELF_FOCUS, new Reach(0.3, 0.6, 0, true)),
            Map.entry(Check.SMALL_TALK_COMMON_GROUND, new Reach(0.15, 0.75, 0, true)),
            Map.entry(Check.SPECIFIC_PROMISE, new Reach(0.6, 1, 0.75, true)),
            Map.entry(Check.OVERPROMISE, new Reach(0.1, 0.5, 0, true)),
            Map.entry(Check.EXAGGERATION, new Reach(0.7, 0.75, 0, true))));

    /** How far the findings of a check reach. */
    static Reach of(Check check) {
        return REACHES.getOrDefault(check, USUAL);
    }
}
