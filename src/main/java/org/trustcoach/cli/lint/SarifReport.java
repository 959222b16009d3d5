package org.trustcoach.cli.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;

/** Problems in the form of SARIF 2.1.0: each code is a rule, each problem a result. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "dialogs";

    private final Path scripts;

    /**
     * A report on the scripts of a folder.
     *
     * @param scripts as it was named; places are given from there
     */
    SarifReport(Path scripts) {
        this.scripts = scripts;
    }

    Map<String, Object> of(List<Problem> problems) {
        List<Object> rules = Arrays.stream(Code.values()).map(SarifReport::rule).toList();
        Map<String, Object> driver = Map.of("name", "trust-coach", "rules", rules);
        Map<String, Object> run = Map.of(
                "tool",
                Map.of("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "results",
                problems.stream().map(this::result).toList());
        return Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Object rule(Code code) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Map.of(
                "id",
                code.label(),
                "shortDescription",
                Map.of("text", words),
                "help",
                Map.of("text", "docs/script-problems.md explains " + code.label() + "."),
                "defaultConfiguration",
                Map.of("level", level(code.severity())));
    }

    private Object result(Problem problem) {
        String hint = problem.suggestion().isEmpty() ? "" : ", did you mean \"" + problem.suggestion() + "\"?";
        Map<String, Object> place = Map.of(
                "artifactLocation",
                Map.of("uri", uri(problem.file())),
                "region",
                Map.of("startLine", problem.line(), "startColumn", problem.column()));
        return Map.of(
                "ruleId",
                problem.code().label(),
                "ruleIndex",
                problem.code().ordinal(),
                "level",
                level(problem.severity()),
                "message",
                Map.of("text", problem.message() + hint),
                "locations",
                List.of(Map.of("physicalLocation", place)));
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Where the file is, from where the program was called. */
    private String uri(String file) {
        String below = file.substring(Math.min(file.length(), ROOT.length() + 1));
        Path path = scripts.resolve(below).normalize();
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }
}
