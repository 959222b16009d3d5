package org.trustcoach.script.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Rubric;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;
import org.trustcoach.script.yaml.YamlReader;

class RubricReaderTest {

    private static final String BLAME = "  - check: blame\n";

    private final Problems problems = new Problems();
    private String shipped = "";

    @BeforeEach
    void read_the_shipped_one() throws IOException {
        shipped = Files.readString(Path.of("dialogs/rubric.yaml"));
    }

    private Optional<Rubric> read(String limits) {
        int from = shipped.indexOf("    ask:", shipped.indexOf(BLAME));
        int to = shipped.indexOf("    name:", from);
        String edited = shipped.substring(0, from) + limits + shipped.substring(to);
        YamlNode root = new YamlReader(problems)
                .read(new ScriptText("rubric.yaml", edited))
                .orElseThrow();
        return new RubricReader(problems).read((YamlNode.Mapping) root);
    }

    @Test
    void what_no_rule_agrees_with_has_the_usual_limit_unless_there_is_another() {
        Rubric usual = read("    ask: 0.4\n    sure: 0.8\n").orElseThrow();
        Rubric other = read("    ask: 0.4\n    alone: 0.9\n    sure: 0.8\n").orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(usual.of(Check.BLAME).limits().alone()).isEqualTo(0.4);
        assertThat(other.of(Check.BLAME).limits().alone()).isEqualTo(0.9);
    }

    @Test
    void a_limit_below_the_usual_one_is_refused_where_it_stands() {
        assertThat(read("    ask: 0.4\n    alone: 0.3\n    sure: 0.8\n")).isEmpty();

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BAD_NUMBER);
        assertThat(problems.sorted().get(0).message()).isEqualTo("alone can't come before ask");
        int line = (int) shipped.substring(0, shipped.indexOf("    ask:", shipped.indexOf(BLAME)))
                        .lines()
                        .count()
                + 2;
        assertThat(problems.sorted().get(0).place()).hasToString("rubric.yaml:" + line + ":12");
    }

    @Test
    void a_limit_above_one_is_refused() {
        assertThat(read("    ask: 0.4\n    alone: 1.3\n    sure: 0.8\n")).isEmpty();

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BAD_NUMBER);
    }
}
