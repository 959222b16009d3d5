package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.coach.Lines;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** The phrases that ship were kept by the build. */
class SoundPhrasesTest {

    private static final ScriptReader READER = new ScriptReader(Lines.required());
    private static final ScriptSource SHIPPED = ScriptSource.folder(Path.of("dialogs"));

    @Test
    void the_phrases_that_ship_were_kept() {
        assertThat(SoundPhrases.of(phraseFiles(texts()))).isPresent();
    }

    @Test
    void kept_phrases_are_those_in_the_files() {
        Library quickly = ((Read.Sound) READER.read(SHIPPED)).library();
        Library wholly = ((Read.Sound) READER.lint(SHIPPED)).library();

        assertThat(quickly.intents()).isEqualTo(wholly.intents());
        assertThat(quickly.distress()).isEqualTo(wholly.distress());
        assertThat(quickly.outOfScope()).isEqualTo(wholly.outOfScope());
        assertThat(quickly.contentHash()).isEqualTo(wholly.contentHash());
    }

    @Test
    void other_phrases_are_not_taken_for_them() {
        List<ScriptText> changed = phraseFiles(texts()).stream()
                .map(script -> new ScriptText(script.path(), script.text() + "# and a note\n"))
                .toList();

        assertThat(SoundPhrases.of(changed)).isEmpty();
    }

    @Test
    void kept_phrases_are_the_same_to_the_letter_when_somebody_reads_them() {
        Library quickly = ((Read.Sound) READER.read(SHIPPED)).library();
        Library wholly = ((Read.Sound) READER.lint(SHIPPED)).library();

        for (int i = 0; i < wholly.intents().size(); i++) {
            assertThat(quickly.intents().get(i).phrases())
                    .isEqualTo(wholly.intents().get(i).phrases());
            assertThat(quickly.intents().get(i).nearMisses())
                    .isEqualTo(wholly.intents().get(i).nearMisses());
        }
        for (int i = 0; i < wholly.distress().size(); i++) {
            assertThat(quickly.distress().get(i).phrases())
                    .isEqualTo(wholly.distress().get(i).phrases());
        }
    }

    @Test
    void a_script_that_was_changed_is_checked_though_its_phrases_are_the_kept_ones() {
        List<ScriptText> changed = texts().stream()
                .map(script -> script.path().endsWith("/missed-date.yaml") && !SoundPhrases.areIn(script)
                        ? new ScriptText(script.path(), script.text().replace("missed-date", "missed-dates"))
                        : script)
                .toList();

        Read read = READER.read(problems -> new ScriptSource.Scripts(changed, List.of()));

        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void a_mistake_has_its_place_in_the_file_of_phrases() {
        List<ScriptText> withoutDialog = texts().stream()
                .filter(script -> !script.path().endsWith("/missed-date.yaml") || SoundPhrases.areIn(script))
                .toList();

        Read read = READER.read(problems -> new ScriptSource.Scripts(withoutDialog, List.of()));

        assertThat(read.problems())
                .extracting(Problem::print)
                .anyMatch(line -> line.contains("dialogs/intents/missed-date.yaml:1:9"));
    }

    private static List<ScriptText> texts() {
        return SHIPPED.scripts(new Problems()).texts();
    }

    private static List<ScriptText> phraseFiles(List<ScriptText> texts) {
        return texts.stream().filter(SoundPhrases::areIn).toList();
    }
}
