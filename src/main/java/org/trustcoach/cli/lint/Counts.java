package org.trustcoach.cli.lint;

import java.util.List;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;

/** How many problems there are of each severity. */
public record Counts(long errors, long warnings, long notes) {

    /** Counts these problems. */
    public static Counts of(List<Problem> problems) {
        return new Counts(
                count(problems, Severity.ERROR), count(problems, Severity.WARNING), count(problems, Severity.NOTE));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** One line: {@code 1 error, 0 warnings, 12 notes}. */
    @Override
    public String toString() {
        return counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
