package org.trustcoach.practice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What counts, how much, and what is said of it. Immutable.
 *
 * @param version the same for the same rubric
 * @param criteria one for each check
 */
public record Rubric(String version, Map<Check, Criterion> criteria) {

    public Rubric {
        criteria = Map.copyOf(criteria);
        if (criteria.size() != Check.values().length) {
            throw new IllegalArgumentException("a rubric has one criterion for each check");
        }
    }

    /** A rubric of these criteria, one for each check. */
    public static Rubric of(String version, List<Criterion> criteria) {
        Map<Check, Criterion> byCheck = new EnumMap<>(Check.class);
        criteria.forEach(criterion -> byCheck.put(criterion.check(), criterion));
        return new Rubric(version, byCheck);
    }

    /** What it says of a check. */
    public Criterion of(Check check) {
        return Objects.requireNonNull(criteria.get(check));
    }
}
