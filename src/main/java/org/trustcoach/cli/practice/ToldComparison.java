package org.trustcoach.cli.practice;

import java.util.List;
import org.trustcoach.practice.Comparison;
import org.trustcoach.practice.Criterion;
import org.trustcoach.practice.Rubric;
import tools.jackson.databind.JsonNode;

/** A comparison as it is printed. */
record ToldComparison(JsonNode id, int best, String margin, List<Because> because) {

    /** What tells wordings apart, as it is printed. */
    record Because(int variant, String check, String quote, String factor, String direction, String reason) {}

    static ToldComparison of(ReplyLine line, Comparison comparison, Rubric rubric) {
        List<Because> because = comparison.because().stream()
                .map(reason -> because(reason, rubric))
                .toList();
        return new ToldComparison(
                line.id(), comparison.best(), comparison.margin().id(), because);
    }

    private static Because because(Comparison.Reason reason, Rubric rubric) {
        Criterion criterion = rubric.of(reason.finding().check());
        return new Because(
                reason.variant(),
                reason.finding().check().id(),
                reason.finding().quote(),
                criterion.factor().letter(),
                criterion.direction().symbol(),
                criterion.texts().reason());
    }
}
