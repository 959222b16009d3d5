package org.trustcoach.cli.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Criterion;
import org.trustcoach.practice.Factor;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubric;
import tools.jackson.databind.JsonNode;

/** Feedback as it is printed. */
record ToldFeedback(JsonNode id, List<Told> findings, Map<String, Double> factors) {

    /**
     * A finding as it is printed.
     *
     * @param start in UTF-16 units
     * @param end exclusive
     */
    record Told(
            String check,
            int start,
            int end,
            String quote,
            String factor,
            String direction,
            String tier,
            String reason,
            String better) {

        static Told of(Finding finding, Rubric rubric) {
            Criterion criterion = rubric.of(finding.check());
            return new Told(
                    finding.check().id(),
                    finding.span().start(),
                    finding.span().end(),
                    finding.quote(),
                    criterion.factor().letter(),
                    criterion.direction().symbol(),
                    finding.tier().id(),
                    criterion.texts().reason(),
                    criterion.texts().better());
        }
    }

    static ToldFeedback of(ReplyLine line, Feedback feedback, Rubric rubric) {
        List<Told> told = feedback.findings().stream()
                .map(finding -> Told.of(finding, rubric))
                .toList();
        return new ToldFeedback(line.id(), told, factors(feedback.balance()));
    }

    private static Map<String, Double> factors(Balance balance) {
        Map<String, Double> factors = new LinkedHashMap<>();
        for (Factor factor : Factor.values()) {
            factors.put(factor.letter(), balance.of(factor));
        }
        return factors;
    }
}
