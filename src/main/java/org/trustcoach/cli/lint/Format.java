package org.trustcoach.cli.lint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.trustcoach.script.problem.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which problems are printed. */
public enum Format {
    /** A line for each, then one that counts them. */
    TEXT {
        @Override
        public void print(List<Problem> problems, Path scripts, PrintWriter out) {
            problems.forEach(problem -> out.println(problem.print()));
            out.println(Counts.of(problems));
        }
    },

    /** A list of code, severity, file, line, column, message and suggestion, and the counts. */
    JSON {
        @Override
        public void print(List<Problem> problems, Path scripts, PrintWriter out) {
            out.println(json(JsonReport.of(problems)));
        }
    },

    /** SARIF 2.1.0, which code hosts and editors show beside the lines. */
    SARIF {
        @Override
        public void print(List<Problem> problems, Path scripts, PrintWriter out) {
            out.println(json(new SarifReport(scripts).of(problems)));
        }
    };

    /**
     * Prints the problems.
     *
     * @param scripts the folder that the scripts are in
     */
    public abstract void print(List<Problem> problems, Path scripts, PrintWriter out);

    private static String json(Object value) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }
}
