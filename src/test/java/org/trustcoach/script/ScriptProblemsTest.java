package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Severity;

class ScriptProblemsTest {

    private static final Path MANUAL = Path.of("docs/script-problems.md");

    static List<Path> samples() {
        return SampleScripts.broken();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_broken_sample_is_reported_with_its_code_and_place_and_nothing_else(Path sample, @TempDir Path workspace)
            throws IOException {
        Read read = SampleScripts.read(sample, workspace);

        assertThat(SampleScripts.printed(read)).isEqualTo(SampleScripts.expected(sample));
        assertThat(read.problems()).hasSize(1);
        assertThat(sample.getFileName().toString())
                .startsWith(read.problems().get(0).code().label() + "-");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void only_errors_break_a_library(Path sample, @TempDir Path workspace) {
        Read read = SampleScripts.read(sample, workspace);

        boolean error = read.problems().get(0).severity() == Severity.ERROR;
        assertThat(read).isInstanceOf(error ? Read.Broken.class : Read.Sound.class);
    }

    @Test
    void the_sound_sample_has_no_problems() {
        Read read = SampleScripts.READER.lint(ScriptSource.folder(SampleScripts.SOUND));

        assertThat(SampleScripts.printed(read)).isEmpty();
        assertThat(read).isInstanceOf(Read.Sound.class);
    }

    @Test
    void each_code_has_one_sample() {
        assertThat(samples())
                .extracting(sample -> sample.getFileName().toString())
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(ScriptProblemsTest::folder)
                        .toList());
    }

    @Test
    void each_code_has_one_entry_in_the_manual_that_says_what_and_shows_what_and_what_to_do() throws IOException {
        String manual = Files.readString(MANUAL);

        assertThat(Pattern.compile("(?m)^## (D[0-9]{3}) ").matcher(manual).results())
                .extracting(heading -> heading.group(1))
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Code::label).toList());
        for (String entry : manual.split("(?m)^## (?=D)")) {
            assertThat(entry)
                    .as(entry.lines().findFirst().orElseThrow())
                    .contains("```", entry.startsWith("#") ? "" : "**To do:**");
        }
    }

    @Test
    void an_entry_in_the_manual_shows_the_problem_as_it_is_printed_for_the_sample() throws IOException {
        String manual = Files.readString(MANUAL);

        for (Path sample : samples()) {
            assertThat(manual).contains(SampleScripts.expected(sample));
        }
    }

    private static String folder(Code code) {
        return code.label() + "-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
