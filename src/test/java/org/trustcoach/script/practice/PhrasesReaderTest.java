package org.trustcoach.script.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

class PhrasesReaderTest {

    private static final String HEAD = "phrases: retail\nrows:\n";

    private final Problems problems = new Problems();

    private PhraseFile read(String rows) {
        return new PhrasesReader(problems).read(new ScriptText("dialogs/phrases/retail.yaml", rows));
    }

    private static String row(String id, String marks) {
        return "  - id: " + id + "\n    stage: farewell\n    client: \"\"\n    reply: \"So, so.\"\n    marks: " + marks
                + "\n";
    }

    @Test
    void a_row_is_read_with_its_places() {
        List<LabelledReply> replies = read(HEAD + row("a", "{jargon: [\"so\", \"So\"]}") + "    traps: [blame]\n")
                .replies();

        assertThat(problems.sorted()).isEmpty();
        assertThat(replies).singleElement().satisfies(reply -> {
            assertThat(reply.trade()).isEqualTo("retail");
            assertThat(reply.utterance().stage()).isEqualTo(Stage.FAREWELL);
            assertThat(reply.marks(Check.JARGON)).containsExactly(new Span(4, 6), new Span(0, 2));
            assertThat(reply.marks(Check.BLAME)).isEmpty();
            assertThat(reply.traps()).containsExactly(Check.BLAME);
        });
    }

    @Test
    void the_same_words_twice_are_two_places_if_they_stand_there_twice() {
        List<LabelledReply> replies = read(HEAD
                        + "  - {id: a, stage: farewell, client: \"\", reply: \"ha ha\", marks: {jargon: [ha, ha]}}\n")
                .replies();

        assertThat(problems.sorted()).isEmpty();
        assertThat(replies.get(0).marks(Check.JARGON)).containsExactly(new Span(0, 2), new Span(3, 5));
    }

    @Test
    void every_mistake_is_reported_and_the_sound_rows_are_kept() {
        PhraseFile file = read(HEAD + row("a", "{}") + row("a", "{jargn: \"So\"}") + row("b", "{jargon: \"soo\"}"));

        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly(Code.DUPLICATE_ROW, Code.UNKNOWN_CHECK, Code.MARK_NOT_IN_REPLY);
        assertThat(file.replies()).hasSize(3);
    }

    @Test
    void wordings_to_choose_from_are_read_from_a_file_of_their_own() {
        PhraseFile file = read("variants: two\nrows:\n  - {id: a, client: \"\", variants: [x, y], best: 1}\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(file.replies()).isEmpty();
        assertThat(file.variants())
                .singleElement()
                .satisfies(row -> assertThat(row.best()).isEqualTo(1));
    }

    @Test
    void a_choice_needs_two_to_four_wordings_and_a_best_one_among_them() {
        read("variants: two\nrows:\n  - {id: a, client: \"\", variants: [x], best: 0}\n"
                + "  - {id: b, client: \"\", variants: [x, y], best: 2}\n");

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.TOO_MANY, Code.BAD_NUMBER);
    }
}
