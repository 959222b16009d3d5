package org.trustcoach.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trustcoach.practice.Criterion.Effect;
import org.trustcoach.practice.Criterion.Limits;
import org.trustcoach.practice.Criterion.Texts;

/** Rubrics for tests: every check weighs 1 and does harm, but for those that are named. */
public final class Rubrics {

    private Rubrics() {}

    /** With these strengths. */
    public static Rubric withStrengths(Map<Check, Factor> strengths) {
        return of(strengths, new Limits(0.5, 0.5, 0.8));
    }

    /** With these limits for all. */
    public static Rubric limited(Limits limits) {
        return of(Map.of(), limits);
    }

    private static Rubric of(Map<Check, Factor> strengths, Limits limits) {
        List<Criterion> criteria = new ArrayList<>();
        for (Check check : Check.values()) {
            Direction direction = strengths.containsKey(check) ? Direction.STRENGTH : Direction.FAULT;
            Factor factor = strengths.getOrDefault(check, Factor.INTIMACY);
            criteria.add(new Criterion(
                    check,
                    new Effect(factor, direction, 1),
                    limits,
                    new Texts(check.id(), "hears", "reason", "step", "better", "question")));
        }
        return Rubric.of("test", criteria);
    }
}
