package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.author.Played;
import org.trustcoach.author.Stage;
import org.trustcoach.author.TranscriptPlayer;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.script.Library;
import org.trustcoach.script.Manual;
import org.trustcoach.script.Manual.Snippet;
import org.trustcoach.script.Read;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;
import org.trustcoach.wiring.reload.School;
import org.trustcoach.wiring.scripts.Scriptorium;
import org.trustcoach.wiring.scripts.Stages;

/** The tutorial of {@code docs/writing-dialogs.md}, done as it says beside the scripts that ship. */
class TutorialTest {

    private static final Path SHIPPED = Path.of("dialogs");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final String DIALOG = "reliability/double-booked.yaml";

    @TempDir
    Path folder;

    private Path dialogs;

    @BeforeEach
    void the_shipped_scripts() throws IOException {
        dialogs = folder.resolve("dialogs");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path copy = dialogs.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void whoever_follows_it_sees_what_it_shows() throws IOException {
        write("intents/double-booked.yaml", snippet("### 1. What reps write", 0));

        List<Snippet> first = Manual.below("### 2. A dialog that only says something");
        write(DIALOG, first.get(0).text());
        Knowledge taught = learnt();
        assertThat(talk(first.get(1), taught)).isEqualTo(shown(first.get(2)));

        List<Snippet> second = Manual.below("### 3. Two questions and a choice");
        write(
                DIALOG,
                first.get(0).text().replace("    - end\n", second.get(0).text())
                        + second.get(1).text());
        assertThat(errors()).isEmpty();
        assertThat(talk(second.get(2), taught)).isEqualTo(shown(second.get(3)));

        Played played = play(snippet("### 5. The transcript", 0).lines().toList(), taught);
        assertThat(played.text())
                .contains("bot: That is close. Ring Priya before you write.", "\nyou: double booked\nbot: ");
        assertThat(play(played.lines(), taught).misses()).isEmpty();
    }

    @Test
    void a_slip_is_told_as_it_shows() throws IOException {
        write("intents/double-booked.yaml", snippet("### 1. What reps write", 0));
        List<Snippet> second = Manual.below("### 3. Two questions and a choice");
        write(
                DIALOG,
                snippet("### 2. A dialog that only says something", 0)
                                .replace("    - end\n", second.get(0).text().replace("go: early", "go: erly"))
                        + second.get(1).text());

        assertThat(errors())
                .containsExactly(
                        snippet("### 4. When you slip", 0).lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"## When the person changes the subject, 0", "## What the person has told already, 1"})
    void a_talk_goes_as_it_shows(String heading, int index) {
        List<String> lines = snippet(heading, index).lines().toList();
        Stage stage = Stages.of(Coaching.known(), Trail.NONE);

        assertThat(new TranscriptPlayer(stage::plain).play(lines).misses()).isEmpty();
    }

    private static String snippet(String heading, int index) {
        return Manual.below(heading).get(index).text();
    }

    private void write(String script, String text) throws IOException {
        Files.writeString(dialogs.resolve(script), text);
    }

    private List<String> errors() {
        Read read = Scriptorium.read(dialogs);
        return read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::print)
                .map(line -> line.replace(dialogs.toString(), "dialogs"))
                .toList();
    }

    private Knowledge learnt() {
        return new School(folder, UnaryOperator.identity(), 1000)
                .teach(Scriptorium.sound(dialogs))
                .knowledge();
    }

    /** What comes when these words are fed in on a pipe. */
    private List<String> talk(Snippet command, Knowledge taught) {
        List<String> lines = new ArrayList<>();
        QUOTED.matcher(command.text()).results().skip(2).forEach(word -> lines.add("you: " + word.group(1)));
        return play(lines, taught).lines();
    }

    private Played play(List<String> lines, Knowledge taught) {
        Library library = Scriptorium.sound(dialogs);
        Knowledge known = new Knowledge(
                library.dialogs(),
                new Lines(library.lines()),
                taught.interpreter(),
                taught.help(),
                taught.calendars(),
                taught.practice());
        return new TranscriptPlayer(Stages.of(known, Trail.NONE)::plain).play(lines);
    }

    /** What the terminal shows, without what the log says there. */
    private static List<String> shown(Snippet terminal) {
        return terminal.text().lines().filter(line -> !line.contains(" INFO ")).toList();
    }
}
