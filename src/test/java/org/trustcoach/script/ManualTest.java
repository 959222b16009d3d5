package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.script.Manual.Snippet;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.wiring.scripts.Scriptorium;

/** What the reference of {@code docs/writing-dialogs.md} shows can be used as it stands. */
class ManualTest {

    private static final Path SHIPPED = Path.of("dialogs");

    static List<String> scripts() {
        return Manual.all().stream()
                .filter(snippet ->
                        snippet.language().equals("yaml") && snippet.text().matches("(?s)[a-z_]+:.*"))
                .map(Snippet::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void an_editor_has_nothing_against_a_script_that_the_manual_shows(String script) {
        assertThat(new ScriptSchemas().errors(script)).isEmpty();
    }

    @Test
    void the_whole_dialog_can_take_the_place_of_the_one_that_ships(@TempDir Path folder) throws IOException {
        SampleScripts.copy(SHIPPED, folder);
        Files.writeString(folder.resolve("empathy/client-angry.yaml"), snippet("## A whole dialog"));

        assertThat(Scriptorium.read(folder)).isInstanceOf(Read.Sound.class);
    }

    @Test
    void the_sentences_can_take_the_place_of_those_that_ship(@TempDir Path folder) throws IOException {
        SampleScripts.copy(SHIPPED, folder);
        Path lines = folder.resolve("lines.yaml");
        String text = Files.readString(lines);
        for (String line : snippet("### The coach's own sentences: `dialogs/lines.yaml`")
                .lines()
                .skip(1)
                .toList()) {
            String key = line.substring(0, line.indexOf(':') + 1);
            text = text.replaceFirst("(?m)^" + key + ".*$", line);
            assertThat(text).contains("\n" + line + "\n");
        }
        Files.writeString(lines, text);

        assertThat(Scriptorium.read(folder).problems())
                .extracting(Problem::print)
                .noneMatch(problem -> problem.contains("dialogs/lines.yaml"));
    }

    private static String snippet(String heading) {
        return Manual.below(heading).get(0).text();
    }
}
