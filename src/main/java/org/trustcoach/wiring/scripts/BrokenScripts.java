package org.trustcoach.wiring.scripts;

import java.util.List;
import java.util.stream.Collectors;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;

/** Scripts with mistakes; the message has them all, one a line. */
public final class BrokenScripts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenScripts(List<Problem> problems) {
        super(problems.stream()
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .map(Problem::print)
                        .collect(Collectors.joining("\n"))
                + "\nThe scripts can't be used until this is mended; docs/script-problems.md explains each code.");
    }
}
