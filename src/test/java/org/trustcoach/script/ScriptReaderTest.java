package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;

class ScriptReaderTest {

    private final Library sound = library(ScriptSource.folder(SampleScripts.SOUND));

    @Test
    void a_dialog_keeps_the_order_of_its_nodes_and_opens_with_its_intent() {
        Dialog dialog = sound.dialogs().opening("upset").orElseThrow();

        assertThat(dialog.id()).isEqualTo("upset");
        assertThat(dialog.title()).isEqualTo("an upset client");
        assertThat(dialog.area()).isEqualTo("empathy");
        assertThat(dialog.nodes()).extracting(node -> node.id()).containsExactly("hear", "names", "apology", "advice");
    }

    @Test
    void every_kind_of_step_is_read() {
        Dialog dialog = dialog(sound, "upset");

        assertThat(dialog.nodes())
                .flatExtracting(node -> node.steps())
                .extracting(Object::getClass)
                .containsSubsequence(List.of(
                        Step.Say.class,
                        Step.Choose.class,
                        Step.Ask.class,
                        Step.When.class,
                        Step.Go.class,
                        Step.Call.class,
                        Step.End.class,
                        Step.Advise.class));
    }

    @Test
    void a_missing_file_of_lines_is_told_once(@TempDir Path workspace) throws IOException {
        SampleScripts.copy(SampleScripts.SOUND, workspace);
        Files.delete(workspace.resolve("lines.yaml"));

        assertThat(SampleScripts.printed(SampleScripts.READER.read(ScriptSource.folder(workspace))))
                .containsExactly(
                        "D059 dialogs/lines.yaml:1:1 the file with the coach's own sentences is missing or empty");
    }

    @Test
    void an_ask_knows_what_it_expects() {
        Step.Ask days = (Step.Ask)
                dialog(sound, "upset").node("names").orElseThrow().steps().get(1);

        assertThat(days.expectation().kind()).isEqualTo(Expectation.Kind.NUMBER);
        assertThat(days.expectation().accept("30")).contains("30");
        assertThat(days.expectation().accept("400")).isEmpty();
    }

    @Test
    void an_ask_without_retry_asks_the_same_again() {
        Step.Ask days = (Step.Ask)
                dialog(sound, "upset").node("names").orElseThrow().steps().get(1);

        assertThat(days.retry()).isEqualTo(days.text());
    }

    @Test
    void words_arrive_as_they_were_written_whatever_yaml_may_think_of_them() {
        String text = quiet("""
                - say: mirror
                  variants: [no, 012, 12:30, ~, 2026-01-01, 1e3, "true", 0x1F]
                - end
            """);

        Step.Say say =
                (Step.Say) dialog(library(with(text)), "quiet").first().steps().get(0);

        assertThat(say.variants())
                .extracting(variant -> words(variant))
                .containsExactly("no", "012", "12:30", "~", "2026-01-01", "1e3", "true", "0x1F");
    }

    @Test
    void folded_and_kept_lines_are_told_apart() {
        Step.Say say = (Step.Say) dialog(sound, "quiet").first().steps().get(0);
        Step.Advise advise = (Step.Advise)
                dialog(sound, "upset").node("advice").orElseThrow().steps().get(0);

        assertThat(words(say.variants().get(0)))
                .isEqualTo("Silence is hard to read.\n\nLet us see what may be behind it.");
        assertThat(words(advise.ways().get(1).why()))
                .isEqualTo("A small promise kept says more than a great one made.");
    }

    @Test
    void intents_come_with_their_phrases_and_near_misses() {
        assertThat(sound.intents())
                .contains(new IntentPhrases(
                        "upset",
                        "an upset client",
                        List.of("my client is upset with me", "Anna is cross about the delay"),
                        List.of(
                                new NearMiss("my boss is cross with me", NearMiss.NONE),
                                new NearMiss("they haven't answered my quote", "quiet"))));
        assertThat(sound.outOfScope()).containsExactly("what's the weather like", "tell me a joke");
    }

    @Test
    void the_coachs_own_sentences_are_read_with_their_slots() {
        Template hello = sound.lines().get("hello");

        assertThat(hello.fill(new Slots(Map.of("name", "Mei"))).text()).isEqualTo("Hello Mei, what is going on?");
    }

    @Test
    void the_version_of_a_dialog_changes_with_its_own_text_alone() {
        Library changed = library(with(quiet("    - end\n")));

        assertThat(dialog(changed, "quiet").version())
                .isNotEqualTo(dialog(sound, "quiet").version());
        assertThat(dialog(changed, "upset").version())
                .isEqualTo(dialog(sound, "upset").version());
        assertThat(changed.contentHash()).isNotEqualTo(sound.contentHash());
    }

    @Test
    void the_same_scripts_have_the_same_hash() {
        assertThat(library(ScriptSource.folder(SampleScripts.SOUND)).contentHash())
                .isEqualTo(sound.contentHash());
    }

    @Test
    void mistakes_of_all_files_are_reported_at_once(@TempDir Path workspace) throws Exception {
        SampleScripts.copy(SampleScripts.SOUND, workspace);
        for (String sample : List.of("D012-unknown-node", "D052-empty-text", "D061-unknown-line-slot")) {
            SampleScripts.copy(SampleScripts.BROKEN.resolve(sample).resolve("dialogs"), workspace);
        }

        Read read = SampleScripts.READER.read(ScriptSource.folder(workspace));

        assertThat(read.problems())
                .extracting(problem -> problem.code().label())
                .containsExactly("D012", "D061", "D052");
    }

    @Test
    void files_that_can_not_be_read_keep_no_other_file_from_being_checked(@TempDir Path workspace) throws Exception {
        SampleScripts.copy(SampleScripts.SOUND, workspace);
        SampleScripts.copy(SampleScripts.BROKEN.resolve("D012-unknown-node/dialogs"), workspace);
        Files.writeString(workspace.resolve("empathy/apologise.yaml"), "dialog: [");
        Files.writeString(workspace.resolve("concepts.yaml"), "\tconcepts:");
        Files.writeString(workspace.resolve("intents/quiet.yaml"), "&a intent: quiet");

        Read read = SampleScripts.READER.read(ScriptSource.folder(workspace));

        assertThat(read.problems())
                .extracting(problem -> problem.code().label() + " " + problem.file())
                .containsExactly(
                        "D005 dialogs/concepts.yaml",
                        "D006 dialogs/empathy/apologise.yaml",
                        "D012 dialogs/empathy/upset.yaml",
                        "D008 dialogs/intents/quiet.yaml");
    }

    @Test
    void a_library_with_warnings_alone_is_sound_and_shows_them() {
        Read read = SampleScripts.READER.read(with(quiet("    - end\n  forgotten:\n    - end\n")));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.Sound.class,
                        found -> assertThat(SampleScripts.printed(found))
                                .containsExactly(
                                        "D034 dialogs/reliability/quiet.yaml:8:3 warning: nothing leads to the node"
                                                + " \"forgotten\""));
    }

    private static Library library(ScriptSource source) {
        Read read = SampleScripts.READER.read(source);
        assertThat(read).as(String.join("\n", SampleScripts.printed(read))).isInstanceOf(Read.Sound.class);
        return ((Read.Sound) read).library();
    }

    private static Dialog dialog(Library library, String id) {
        return library.dialogs().dialog(id).orElseThrow();
    }

    private static String words(Template template) {
        return template.fill(Slots.NONE).text();
    }

    private static ScriptSource with(String quiet) {
        return SampleScripts.soundWith("dialogs/reliability/quiet.yaml", quiet);
    }

    private static String quiet(String steps) {
        return "dialog: quiet\ntitle: a quiet client\narea: reliability\nintents: [quiet]\nnodes:\n  hear:\n" + steps;
    }
}
