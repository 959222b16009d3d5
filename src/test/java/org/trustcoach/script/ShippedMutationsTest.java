package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problem;

/**
 * What ships, damaged in two hundred ways, {@value #ROUNDS} of each kind: each has a located problem, or is harmless, which is
 * proved by a library that is whole and a file that the schema has nothing against. Each kind has a seed of its own.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ShippedMutationsTest {

    private static final int ROUNDS = 16;
    private static final int MEGABYTE = 1 << 20;
    private static final ScriptReader READER = new ScriptReader(Lines.required());
    private static final Path SHIPPED = Path.of("dialogs");

    @TempDir
    static Path workspace;

    private static List<String> files;

    private final ScriptSchemas schemas = new ScriptSchemas();

    /** What happens to a line of a file, and what must come of it. */
    enum Mutation {
        WRONG_ID(" *(- )?(go|call|concept|means): (?!none)[a-z-]+") {
            @Override
            String damage(String line, Random random) {
                int at = line.length() - random.nextInt(3);
                return line.substring(0, at) + "qx" + line.substring(at);
            }

            @Override
            boolean isExpected(Problem problem) {
                return problem.code().name().startsWith("UNKNOWN_");
            }

            @Override
            boolean hasPlace() {
                return true;
            }
        },
        LOST_INDENT(" {2,}\\S.*") {
            @Override
            String damage(String line, Random random) {
                return line.substring(1 + random.nextInt(2));
            }

            @Override
            boolean mayBeHarmless() {
                return true;
            }
        },
        DUPLICATE_KEY(" *[a-z_-]+: [^|>].*") {
            @Override
            String damage(String line, Random random) {
                return line + "\n" + line;
            }

            @Override
            boolean isExpected(Problem problem) {
                // a mark that stands there twice is told as such
                return problem.code() == Code.DUPLICATE_KEY || problem.code() == Code.MARK_NOT_IN_REPLY;
            }

            @Override
            boolean hasPlace() {
                return true;
            }
        },
        TAB(".*") {
            @Override
            String damage(String line, Random random) {
                return "\t" + line;
            }

            @Override
            boolean isExpected(Problem problem) {
                return problem.code() == Code.TAB_INDENT;
            }

            @Override
            boolean hasPlace() {
                return true;
            }
        },
        NO_AS_AN_ANSWER(" *(also: .*|label: [^|>]*)") {
            @Override
            String damage(String line, Random random) {
                String key = line.substring(0, line.indexOf(':'));
                return key + (key.endsWith("also") ? ": [no]" : ": no");
            }

            @Override
            boolean mayBeHarmless() {
                return true;
            }
        },
        MEGABYTE_FILE(" *(- )?[a-z_-]+: [^|>].*") {
            @Override
            String damage(String line, Random random) {
                return line + "x".repeat(random.nextBoolean() ? MEGABYTE : MEGABYTE - 100_000);
            }
        },
        ALIAS_BOMB(" *(- )?[a-z_-]+: [^|>].*") {
            @Override
            String damage(String line, Random random) {
                return line.substring(0, line.indexOf(": ") + 2) + MutatedScriptsTest.aliasBomb();
            }

            @Override
            boolean isExpected(Problem problem) {
                return problem.code() == Code.ANCHOR;
            }

            @Override
            boolean hasPlace() {
                return true;
            }
        },
        FOREIGN_BYTE(".*\\S.*") {
            @Override
            String damage(String line, Random random) {
                int at = random.nextInt(line.length());
                return line.substring(0, at) + FOREIGN + line.substring(at);
            }

            @Override
            boolean isExpected(Problem problem) {
                return problem.code() == Code.NOT_UTF8;
            }

            @Override
            boolean hasPlace() {
                return true;
            }
        };

        /** Becomes a single byte that no UTF-8 text has. */
        static final char FOREIGN = '\u00ff';

        private final Pattern lines;

        Mutation(String lines) {
            this.lines = Pattern.compile(lines);
        }

        /** The indices of the lines that it can happen to. */
        int[] fitting(List<String> all) {
            return IntStream.range(0, all.size())
                    .filter(at -> lines.matcher(all.get(at)).matches())
                    .toArray();
        }

        abstract String damage(String line, Random random);

        /** Whether this is what the damage should be called. */
        boolean isExpected(Problem problem) {
            return true;
        }

        /** Whether it can be told from the text alone which line is damaged. */
        boolean hasPlace() {
            return false;
        }

        boolean mayBeHarmless() {
            return false;
        }
    }

    @BeforeAll
    static void a_copy_of_what_ships() throws IOException {
        SampleScripts.copy(SHIPPED, workspace);
        try (Stream<Path> walk = Files.walk(SHIPPED)) {
            files = walk.map(file -> SHIPPED.relativize(file).toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_script_has_a_located_problem_or_is_harmless(Mutation mutation) throws IOException {
        Random random = new Random(mutation.ordinal());
        List<String> fit = files.stream()
                .filter(file -> mutation.fitting(linesOf(file)).length > 0)
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            String file = fit.get(random.nextInt(fit.size()));
            List<String> lines = linesOf(file);
            int[] fitting = mutation.fitting(lines);
            int at = fitting[random.nextInt(fitting.length)];
            lines.set(at, mutation.damage(lines.get(at), random));

            check(mutation, file, at + 1, String.join("\n", lines) + "\n", round);
        }
    }

    private static List<String> linesOf(String file) {
        try {
            return Files.readAllLines(SHIPPED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Mutation mutation, String file, int line, String text, int round) throws IOException {
        Files.write(workspace.resolve(file), bytes(mutation, text));
        ScriptSource source = ScriptSource.folder(workspace);
        // labelled replies are read by lint alone
        Read read = round % 5 == 0 || file.startsWith("phrases/") ? READER.lint(source) : READER.read(source);
        Files.copy(SHIPPED.resolve(file), workspace.resolve(file), StandardCopyOption.REPLACE_EXISTING);

        MutatedScriptsTest.assertLocated(read);
        String about = mutation + " in line " + line + " of " + file + ": " + SampleScripts.printed(read);
        if (read instanceof Read.Sound sound) {
            assertThat(mutation.mayBeHarmless()).as(about).isTrue();
            assertThat(sound.library().intents()).as(about).isNotEmpty();
            assertThat(schemas.errors(text)).as(about).isEmpty();
        } else {
            assertThat(read.problems())
                    .as(about)
                    .anyMatch(isThere(mutation, file, line).and(mutation::isExpected));
        }
    }

    private static Predicate<Problem> isThere(Mutation mutation, String file, int line) {
        return problem -> problem.file().equals("dialogs/" + file)
                && (!mutation.hasPlace() || problem.line() == line || problem.line() == line + 1);
    }

    private static byte[] bytes(Mutation mutation, String text) {
        if (mutation != Mutation.FOREIGN_BYTE) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        int at = text.indexOf(Mutation.FOREIGN);
        byte[] before = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] after = text.substring(at + 1).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + 1 + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        all[before.length] = (byte) 0xff;
        System.arraycopy(after, 0, all, before.length + 1, after.length);
        return all;
    }
}
