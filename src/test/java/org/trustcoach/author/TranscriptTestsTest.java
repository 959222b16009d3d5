package org.trustcoach.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.session.Session;

class TranscriptTestsTest {

    private static final String GOOD = "you: he is upset\nbot: What is the client's name?\n";
    private static final String BAD = """
            you: he is upset
            bot: What is the client's name?
            you: Ann
            bot: Where are you with Ann?
                 Tell me.
                 [Before] [After]
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private Path file;

    @BeforeEach
    void a_folder_below() throws IOException {
        file = Files.createDirectories(folder.resolve("empathy")).resolve("upset.transcript");
    }

    private boolean run(Stage stage, boolean update) throws IOException {
        return new TranscriptTests(stage, update, new PrintWriter(out)).run(folder);
    }

    private boolean run(boolean update) throws IOException {
        return run(SmallStage.with(Trail.NONE), update);
    }

    @Test
    void a_line_for_each_file_and_a_summary_are_printed() throws IOException {
        Files.writeString(file, GOOD);

        assertThat(run(false)).isTrue();
        assertThat(out.toString()).isEqualToNormalizingNewlines("ok   " + file + "\n1 transcript, all go as written\n");
    }

    @Test
    void a_miss_is_shown_line_by_line_with_its_place() throws IOException {
        Files.writeString(file, BAD);

        assertThat(run(false)).isFalse();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines("MISS " + file + "\n  " + file
                        + ":5 the answer isn't the one written here (- expected, + actual)\n"
                        + "     4   bot: Where are you with Ann?\n"
                        + "     5 -      Tell me.\n"
                        + "     6        [Before] [After]\n"
                        + "1 transcript, 1 of them not as written\n");
        assertThat(Files.readString(file)).isEqualTo(BAD);
    }

    @Test
    void an_update_accepts_what_came() throws IOException {
        Files.writeString(file, BAD);

        assertThat(run(true)).isTrue();
        assertThat(Files.readString(file)).isEqualTo(BAD.replace("     Tell me.\n", ""));
        assertThat(out.toString()).startsWith("new  " + file);
    }

    @Test
    void a_talk_that_does_not_survive_the_store_is_a_miss() throws IOException {
        Files.writeString(file, GOOD + "you: Ann\nbot: Where are you with Ann?\n     [Before] [After]\n");
        Stage forgetful = new Stage(SmallStage.with(Trail.NONE).coach(), stored -> Session.fresh(stored.chat()));

        assertThat(run(forgetful, false)).isFalse();
        assertThat(out.toString()).contains("stored between the turns", file + ":4 ");
    }

    @Test
    void a_file_that_is_no_text_is_a_miss() throws IOException {
        Files.write(file, "you: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run(false)).isFalse();
        assertThat(out.toString()).contains("not UTF-8");
    }
}
