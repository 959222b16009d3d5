package org.trustcoach.cli.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubrics;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Tier;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Problems;

class MeasurementTest {

    private static final String ROWS = """
            phrases: logistics
            rows:
              - id: a
                stage: problem
                client: "Late again."
                reply: "It was the driver."
                marks:
                  blame: "the driver"
              - id: b
                stage: problem
                client: ""
                reply: "It was rain."
                marks: {}
                traps: [blame]
            """;

    private final Problems problems = new Problems();
    private final StringWriter out = new StringWriter();

    private String measure(Path file) {
        PhraseFeedback blaming = new PhraseFeedback(
                utterance -> List.of(Finding.in(
                        utterance.reply(),
                        Check.BLAME,
                        new Span(0, utterance.reply().length()),
                        Tier.ASK)),
                Rubrics.withStrengths(Map.of()));
        new Measurement(blaming).print(new TestSet(Path.of("none"), problems).file(file), new PrintWriter(out, true));
        return out.toString();
    }

    @Test
    void figures_are_printed_by_check_and_all_together(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.yaml"), ROWS);

        assertThat(measure(file))
                .containsPattern("blame +1 +0.500 +1.000 +0.667 +1.000 +0.5\\d\\d +1 of +1")
                .containsPattern("jargon +0 +0.000 +0.000 +0.000")
                .contains("2 replies")
                .containsPattern("all together +1 +0.500 +1.000 +0.667")
                .containsPattern("sure alone +1 +0.000 +0.000")
                .containsPattern("p50 \\d+ µs, p95 \\d+ µs");
    }

    @Test
    void the_better_of_two_wordings_is_measured_too(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.yaml"), """
                variants: which is better
                rows:
                  - id: a
                    client: ""
                    variants: ["one", "two"]
                    best: 1
                  - id: b
                    client: ""
                    variants: ["one", "two"]
                    best: 0
                """);

        assertThat(measure(file)).contains("better of the wordings: 1 of 2 (0.500)");
    }

    @Test
    void what_is_wrong_in_a_file_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.yaml"), ROWS.replace("\"the driver\"", "\"a driver\""));

        new TestSet(Path.of("none"), problems).file(file);

        assertThat(problems.sorted())
                .extracting(Problem::print)
                .singleElement()
                .asString()
                .startsWith("D077 ")
                .contains("rows.yaml:8:");
    }
}
