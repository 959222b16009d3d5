package org.trustcoach.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a reply.
 *
 * @param findings in the order of their places
 * @param balance what they do to the four factors
 * @param owned whether the rep takes a fault on themselves, which no check rewards
 */
public record Feedback(List<Finding> findings, Balance balance, boolean owned) {

    private static final int FIXES = 2;

    public Feedback {
        findings = List.copyOf(findings);
    }

    /** Whether anything was found; a reply in which nothing was isn't rated. */
    public boolean isRated() {
        return !findings.isEmpty();
    }

    /** The strength that counts most: sure before asked, then by weight, then by place. */
    public Optional<Finding> strength(Rubric rubric) {
        return ranked(Direction.STRENGTH, rubric).stream().findFirst();
    }

    /** The faults that count most, of different checks; two at most, in the same order. */
    public List<Finding> fixes(Rubric rubric) {
        return ranked(Direction.FAULT, rubric).stream().limit(FIXES).toList();
    }

    private List<Finding> ranked(Direction direction, Rubric rubric) {
        List<Finding> ranked = findings.stream()
                .filter(finding -> rubric.of(finding.check()).direction() == direction)
                .filter(finding -> rubric.of(finding.check()).weight() > 0)
                .sorted(Comparator.comparing(Finding::tier)
                        .thenComparing(finding -> -rubric.of(finding.check()).weight())
                        .thenComparing(finding -> finding.span().start()))
                .toList();
        return ranked.stream()
                .filter(finding -> ranked.stream()
                                .filter(other -> other.check() == finding.check())
                                .findFirst()
                                .orElse(finding)
                        == finding)
                .toList();
    }
}
