package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.script.problem.Problem;

/** Sound scripts damaged at random: whatever happens to them, reading ends with a library or with located problems. */
class MutatedScriptsTest {

    private static final int ROUNDS = 7;
    private static final int LARGE = 1_000_000;
    /** Of one damaged file; what else is read is sound. */
    private static final int MAX_PROBLEMS = 200;

    private static final List<BiFunction<String, Random, String>> MUTATIONS = List.of(
            (text, random) -> onLines(text, random, (lines, at) -> lines.remove((int) at)),
            (text, random) -> onLines(
                    text, random, (lines, at) -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + lines.get(at))),
            (text, random) -> onLines(
                    text, random, (lines, at) -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""))),
            (text, random) -> onLines(text, random, (lines, at) -> lines.add(at, lines.get(at))),
            (text, random) -> onLines(text, random, (lines, at) -> lines.set(at, "\t" + lines.get(at))),
            (text, random) -> onLines(
                    text, random, (lines, at) -> lines.set(at, lines.get(at).replaceFirst(": .*", ": " + aliasBomb()))),
            (text, random) -> onLines(
                    text,
                    random,
                    (lines, at) -> lines.set(at, lines.get(at).replaceFirst(": .*", ": " + "x".repeat(LARGE)))),
            (text, random) -> onLines(
                    text,
                    random,
                    (lines, at) -> lines.set(at, lines.get(at).replaceFirst(": .*", ": " + "[".repeat(LARGE)))));

    @ParameterizedTest
    @ValueSource(strings = {"empathy/upset.yaml", "intents/upset.yaml", "concepts.yaml", "lines.yaml"})
    void a_damaged_file_ends_in_a_library_or_in_located_problems(String file, @TempDir Path workspace)
            throws IOException {
        SampleScripts.copy(SampleScripts.SOUND, workspace);
        String sound = Files.readString(SampleScripts.SOUND.resolve(file));
        Random random = new Random(file.hashCode());

        for (int round = 0; round < ROUNDS; round++) {
            for (BiFunction<String, Random, String> mutation : MUTATIONS) {
                Files.writeString(workspace.resolve(file), mutation.apply(sound, random));

                assertLocated(SampleScripts.READER.read(ScriptSource.folder(workspace)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empathy/upset.yaml", "intents/upset.yaml", "concepts.yaml", "lines.yaml"})
    void a_file_with_random_bytes_ends_in_a_library_or_in_located_problems(String file, @TempDir Path workspace)
            throws IOException {
        SampleScripts.copy(SampleScripts.SOUND, workspace);
        byte[] sound = Files.readAllBytes(SampleScripts.SOUND.resolve(file));
        Random random = new Random(file.hashCode());

        for (int round = 0; round < 16 * ROUNDS; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(128));
            }
            Files.write(workspace.resolve(file), damaged);

            assertLocated(SampleScripts.READER.read(ScriptSource.folder(workspace)));
        }
    }

    static void assertLocated(Read read) {
        assertThat(read.problems()).hasSizeLessThan(MAX_PROBLEMS);
        if (read instanceof Read.Broken broken) {
            assertThat(broken.problems()).isNotEmpty();
        }
        for (Problem problem : read.problems()) {
            assertThat(problem.print().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1000);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        }
    }

    interface LineMutation {
        void apply(List<String> lines, int at);
    }

    static String onLines(String text, Random random, LineMutation mutation) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        mutation.apply(lines, random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("{a0: &a0 [x, x]");
        for (int i = 1; i < 40; i++) {
            bomb.append(", a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1));
        }
        return bomb.append('}').toString();
    }
}
