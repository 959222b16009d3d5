package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.script.problem.Problem;

/** The scripts that ship were kept by the build. */
class BuiltScriptsTest {

    private static final ScriptReader READER = new ScriptReader(Lines.required());
    private static final Path SHIPPED = Path.of("dialogs");

    @TempDir
    private Path workspace;

    @BeforeEach
    void copy() {
        SampleScripts.copy(SHIPPED, workspace);
    }

    @Test
    void the_scripts_that_ship_were_kept() {
        BuiltScripts built = BuiltScripts.packed().orElseThrow();

        assertThat(built.are(ScriptSource.folder(SHIPPED).listing().orElseThrow()))
                .isTrue();
        assertThat(built.are(source().listing().orElseThrow())).isTrue();
    }

    @Test
    void kept_scripts_are_those_in_the_files() {
        Library quickly = library(READER.read(source()));
        Library wholly = library(READER.readWhole(source()));

        assertThat(quickly.dialogs().all()).hasToString(wholly.dialogs().all().toString());
        assertThat(quickly.dialogs().all().stream().map(Dialog::version))
                .containsExactlyElementsOf(
                        wholly.dialogs().all().stream().map(Dialog::version).toList());
        assertThat(quickly.lines()).isEqualTo(wholly.lines());
        assertThat(quickly.places()).isEqualTo(wholly.places());
        assertThat(quickly.help()).isEqualTo(wholly.help());
        assertThat(quickly.practice().rubric()).isEqualTo(wholly.practice().rubric());
        assertThat(quickly.playbook().scenarios())
                .hasToString(wholly.playbook().scenarios().toString());
        assertThat(quickly.intents()).isEqualTo(wholly.intents());
        assertThat(quickly.distress()).isEqualTo(wholly.distress());
        assertThat(quickly.outOfScope()).isEqualTo(wholly.outOfScope());
        assertThat(quickly.contentHash()).isEqualTo(wholly.contentHash());
    }

    @Test
    void kept_phrases_are_the_same_to_the_letter_when_somebody_reads_them() {
        Library quickly = library(READER.read(source()));
        Library wholly = library(READER.readWhole(source()));

        for (int i = 0; i < wholly.intents().size(); i++) {
            assertSame(quickly.intents().get(i), wholly.intents().get(i));
        }
        for (int i = 0; i < wholly.distress().size(); i++) {
            assertSame(quickly.distress().get(i), wholly.distress().get(i));
        }
    }

    @Test
    void a_mistake_in_a_changed_script_is_found_though_the_phrases_are_the_kept_ones() throws IOException {
        change("reliability/missed-date.yaml", "missed-date", "missed-dates");

        assertThat(READER.read(source()).problems()).isNotEmpty();
    }

    @Test
    void a_changed_script_is_read_anew_with_the_kept_phrases() throws IOException {
        change("lines.yaml", "Good.", "Fine.");

        Read read = READER.read(source());

        assertThat(read.problems()).isEmpty();
        assertThat(library(read).contentHash())
                .isEqualTo(library(READER.readWhole(source())).contentHash());
        assertThat(library(read).intents())
                .isEqualTo(library(READER.readWhole(source())).intents());
    }

    @Test
    void a_mistake_has_its_place_in_the_file_of_phrases() throws IOException {
        Files.delete(workspace.resolve("reliability/missed-date.yaml"));

        assertThat(READER.read(source()).problems())
                .extracting(Problem::print)
                .anyMatch(line -> line.contains("dialogs/intents/missed-date.yaml:1:9"));
    }

    @Test
    void without_scripts_of_the_build_everything_is_read() {
        Library wholly = library(READER.read(source(), Optional.empty()));

        assertThat(wholly.contentHash())
                .isEqualTo(library(READER.read(source())).contentHash());
    }

    private void change(String file, String text, String by) throws IOException {
        Path script = workspace.resolve(file);
        String before = Files.readString(script);
        assertThat(before).contains(text);
        Files.writeString(script, before.replace(text, by));
    }

    private static void assertSame(IntentPhrases one, IntentPhrases other) {
        assertThat(one.phrases()).isEqualTo(other.phrases());
        assertThat(one.nearMisses()).isEqualTo(other.nearMisses());
    }

    private ScriptSource source() {
        return ScriptSource.folder(workspace);
    }

    private static Library library(Read read) {
        return ((Read.Sound) read).library();
    }
}
