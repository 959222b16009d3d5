package org.trustcoach.evaluation;

import java.util.List;
import org.trustcoach.intent.IntentMatch;

/**
 * A test message and what was made of it.
 *
 * @param label what it means; {@link org.trustcoach.intent.NearMiss#NONE} for no intent
 * @param text the message
 * @param ranking what the detector made of it, the most confident first
 */
public record Outcome(String label, String text, List<IntentMatch> ranking) {

    public Outcome {
        ranking = List.copyOf(ranking);
    }

    /** Whether the message means an intent. */
    public boolean inScope() {
        return !label.equals(org.trustcoach.intent.NearMiss.NONE);
    }

    /** The best guess. */
    public String best() {
        return ranking.get(0).intent().id();
    }

    public boolean isRight() {
        return best().equals(label);
    }

    /** The confidence of the best guess. */
    public double confidence() {
        return ranking.get(0).confidence();
    }

    /** The chance that any intent is meant. */
    public double scope() {
        return ranking.stream().mapToDouble(IntentMatch::confidence).sum();
    }
}
