package org.trustcoach.practice.span;

import java.util.EnumMap;
import java.util.Map;
import org.trustcoach.practice.Check;

/**
 * How far a finding reaches over the clauses beside it; chosen on files that were left out.
 *
 * @param joins a neighbour in the same sentence joins from this part of the limit on
 * @param further another clause of the reply shows the check as well from this part of the limit on
 * @param beside and from this part of the highest chance on
 */
record Reach(double joins, double further, double beside) {

    private static final Reach USUAL = new Reach(0.3, 1, 0);

    private static final Map<Check, Reach> REACHES = new EnumMap<>(Map.ofEntries(
            Map.entry(Check.OPEN_QUESTION, new Reach(0.3, 1, 0.85)),
            Map.entry(Check.CLOSED_QUESTION, new Reach(0.3, 0.45, 0)),
            Map.entry(Check.PARAPHRASE, new Reach(0.06, 1, 0.95)),
            Map.entry(Check.NAMES_FEELING, new Reach(1, 1, 0.95)),
            Map.entry(Check.SYMPATHY_NOT_EMPATHY, new Reach(0.15, 1, 0.6)),
            Map.entry(Check.THANKS_OR_ACKNOWLEDGE, new Reach(0.8, 1, 0.6)),
            Map.entry(Check.INTERRUPTS_OR_BUT, new Reach(0.1, 0.75, 0)),
            Map.entry(Check.ADVICE_TOO_EARLY, new Reach(0.3, 1, 0.95)),
            Map.entry(Check.PUSHY_COMMAND, new Reach(0.3, 1, 0.6)),
            Map.entry(Check.SELF_FOCUS, new Reach(0.1, 0.6, 0.6)),
            Map.entry(Check.CLIENT_FOCUS, new Reach(0.15, 0.75, 0.6)),
            Map.entry(Check.SMALL_TALK_COMMON_GROUND, new Reach(0.15, 0.75, 0.6)),
            Map.entry(Check.SPECIFIC_PROMISE, new Reach(0.6, 1, 0.9)),
            Map.entry(Check.VAGUE_PROMISE, new Reach(0.6, 1, 0.6)),
            Map.entry(Check.OVERPROMISE, new Reach(0.5, 1, 0.6)),
            Map.entry(Check.EXAGGERATION, new Reach(1, 1, 0.6)),
            Map.entry(Check.INSINCERE_SUPERLATIVE, new Reach(0.05, 1, 0.85)),
            Map.entry(Check.JARGON, new Reach(0.06, 1, 0.85)),
            Map.entry(Check.BLAME, new Reach(0.45, 0.75, 0.6))));

    /** How far the findings of a check reach. */
    static Reach of(Check check) {
        return REACHES.getOrDefault(check, USUAL);
    }
}
