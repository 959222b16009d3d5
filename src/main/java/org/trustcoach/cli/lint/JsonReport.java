package org.trustcoach.cli.lint;

import java.util.List;
import java.util.Locale;
import org.trustcoach.script.problem.Problem;

/** Problems for programs. */
record JsonReport(List<Finding> problems, long errors, long warnings, long notes) {

    /**
     * A problem.
     *
     * @param file beginning with {@code dialogs/}
     * @param column in characters
     * @param suggestion what was probably meant, or empty
     */
    record Finding(
            String code, String severity, String file, int line, int column, String message, String suggestion) {}

    static JsonReport of(List<Problem> problems) {
        Counts counts = Counts.of(problems);
        List<Finding> findings = problems.stream().map(JsonReport::finding).toList();
        return new JsonReport(findings, counts.errors(), counts.warnings(), counts.notes());
    }

    private static Finding finding(Problem problem) {
        return new Finding(
                problem.code().label(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.suggestion());
    }
}
