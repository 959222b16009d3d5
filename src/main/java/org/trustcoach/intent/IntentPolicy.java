package org.trustcoach.intent;

import java.util.List;

/**
 * When to be sure. A ranking is sure if its best intent reaches the threshold and leads the runner-up by the margin; unclear if
 * its best intent reaches the floor; else out of scope.
 *
 * @param threshold least confidence to be sure
 * @param margin least lead over the runner-up to be sure
 * @param floor least confidence of the best guess for guesses to be worth offering, at most {@code threshold}
 * @param further least confidence of the guesses beside the best one, at most {@code floor}
 */
public record IntentPolicy(double threshold, double margin, double floor, double further) {

    private static final int MAX_GUESSES = 3;
    private static final double GENEROSITY = 4;

    /** With less than this for the best guess, an open question helps more than guesses. */
    private static final double WORTH_ASKING = 0.15;

    /** A guess with less than this beside the best one looks like none of the matter. */
    private static final double WORTH_OFFERING = 0.04;

    public IntentPolicy {
        boolean ordered = 0 < further && further <= floor && floor <= threshold && threshold <= 1;
        if (!ordered || !(margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException(
                    "an intent policy needs 0 < further <= floor <= threshold <= 1 and a margin from 0 to 1");
        }
    }

    /** A policy under which all guesses need the same confidence. */
    public IntentPolicy(double threshold, double margin, double floor) {
        this(threshold, margin, floor, floor);
    }

    /** The same, but whoever is asked anyway is offered guesses that are less likely as well, as far as anything speaks for them. */
    public IntentPolicy generous() {
        double least = Math.min(threshold, Math.max(floor, WORTH_ASKING));
        return new IntentPolicy(
                threshold, margin, least, Math.min(least, Math.max(floor / GENEROSITY, WORTH_OFFERING)));
    }

    /** What this ranking means. */
    public Understanding understand(List<IntentMatch> ranking) {
        if (ranking.isEmpty() || ranking.get(0).confidence() < floor) {
            return new Understanding.OutOfScope();
        }
        IntentMatch best = ranking.get(0);
        double runnerUp = ranking.size() > 1 ? ranking.get(1).confidence() : 0;
        if (best.confidence() >= threshold && best.confidence() - runnerUp >= margin) {
            return new Understanding.Sure(best.intent());
        }
        return new Understanding.Unclear(guesses(ranking));
    }

    private List<Intent> guesses(List<IntentMatch> ranking) {
        return ranking.stream()
                .limit(MAX_GUESSES)
                .filter(match -> match.confidence() >= further || match == ranking.get(0))
                .map(IntentMatch::intent)
                .toList();
    }
}
