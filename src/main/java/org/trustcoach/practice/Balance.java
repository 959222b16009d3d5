package org.trustcoach.practice;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reply does to each of the four factors: the sum over the checks that were found in it, each counted once, however often
 * it was found. 0 means that nothing was shown, not that it is bad.
 */
public record Balance(double credibility, double reliability, double intimacy, double selfOrientation) {

    private static final double STEP = 0.05;

    /** How a factor moved. */
    public enum Arrow {
        UP,
        LEVEL,
        DOWN
    }

    /** What these findings come to by this rubric; one that isn't sure counts half. */
    public static Balance of(Collection<Finding> findings, Rubric rubric) {
        Map<Check, Double> effects = new EnumMap<>(Check.class);
        for (Finding finding : findings) {
            double effect = rubric.of(finding.check()).effect().signed() * (finding.tier() == Tier.SURE ? 1 : 0.5);
            effects.merge(finding.check(), effect, (one, other) -> Math.abs(one) > Math.abs(other) ? one : other);
        }
        Map<Factor, Double> sums = new EnumMap<>(Factor.class);
        effects.forEach((check, effect) -> sums.merge(rubric.of(check).factor(), effect, Double::sum));
        return new Balance(
                sums.getOrDefault(Factor.CREDIBILITY, 0.0),
                sums.getOrDefault(Factor.RELIABILITY, 0.0),
                sums.getOrDefault(Factor.INTIMACY, 0.0),
                sums.getOrDefault(Factor.SELF_ORIENTATION, 0.0));
    }

    /** What it does to a factor. */
    public double of(Factor factor) {
        return switch (factor) {
            case CREDIBILITY -> credibility;
            case RELIABILITY -> reliability;
            case INTIMACY -> intimacy;
            case SELF_ORIENTATION -> selfOrientation;
        };
    }

    /** All four together; for comparing wordings, never shown as a score. */
    public double sum() {
        return credibility + reliability + intimacy + selfOrientation;
    }

    /** How a factor moved against the attempt before; level if there was none. */
    public Arrow arrow(Factor factor, @Nullable Balance before) {
        double moved = before == null ? 0 : of(factor) - before.of(factor);
        return moved > STEP ? Arrow.UP : moved < -STEP ? Arrow.DOWN : Arrow.LEVEL;
    }
}
