package org.trustcoach.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuthorCommandsTest {

    private static final Path SHIPPED = Path.of("dialogs");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path transcript;

    @BeforeEach
    void the_shipped_scripts_with_one_transcript() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path copy = folder.resolve("mine").resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        transcript = folder.resolve("mine/basics/thanks.transcript");
        Files.writeString(transcript, "you: thanks\nbot: …\n");
    }

    private int run(Object command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--trustcoach.data=" + folder.resolve("data"));
        return new CommandLine(command)
                .setUnmatchedOptionsArePositionalParams(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private String mine() {
        return folder.resolve("mine").toString();
    }

    @Test
    void testing_fails_on_a_miss_and_passes_once_it_is_accepted() throws IOException {
        assertThat(run(new TestCommand(), mine())).isZero();

        Files.writeString(transcript, "you: thanks\nbot: Go away.\n");

        assertThat(run(new TestCommand(), mine())).isOne();
        assertThat(out.toString()).contains(transcript + ":2 ", "     2 - bot: Go away.");
        assertThat(run(new TestCommand(), mine(), "--update")).isZero();
        assertThat(Files.readString(transcript)).doesNotContain("Go away");
    }

    @Test
    void coverage_fails_below_its_floor_alone() {
        assertThat(run(new CoverageCommand(), mine())).isZero();
        assertThat(run(new CoverageCommand(), mine(), "--floor", "nodes=50")).isOne();
        assertThat(out.toString()).contains("below the floor of 50.0 %", Path.of("mine", "basics") + "");
    }

    @Test
    void a_dialog_is_drawn_in_both_formats() {
        assertThat(run(new GraphCommand(), "thanks", mine(), "--coverage")).isZero();
        assertThat(run(new GraphCommand(), "thanks", mine(), "--format=svg")).isZero();
        assertThat(out.toString()).contains("flowchart TD", ":::reached", "<svg ", "</svg>");
    }

    @Test
    void ideas_are_listed() {
        assertThat(run(new ConceptsCommand(), mine())).isZero();
        assertThat(out.toString())
                .contains("empathy (empathy): ", "client-angry / face / let-it-out  ", "ideas are taught");
    }

    @Test
    void what_makes_no_sense_is_told() {
        assertThat(run(new TestCommand(), folder.resolve("nowhere").toString())).isNotZero();
        assertThat(run(new TestCommand(), mine(), "--updat")).isNotZero();
        assertThat(run(new GraphCommand(), "nobody", mine())).isNotZero();
        assertThat(run(new GraphCommand())).isNotZero();
        assertThat(err.toString())
                .contains("there is no folder", "unknown flag --updat", "there is no dialog nobody", "name the dialog");
    }

    @Test
    void a_recording_never_takes_the_place_of_a_file_unasked() throws IOException {
        assertThat(run(new RecordCommand(), transcript.toString())).isNotZero();
        assertThat(err.toString()).contains("is there already");
        assertThat(Files.readString(transcript)).isEqualTo("you: thanks\nbot: …\n");
    }
}
