package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.session.Route;

/** Comparing wordings with the scripts that ship, as somebody in a chat sees it. */
class ComparingTest {

    private static final String PUSHY = "I understand, but you need to decide today.";
    private static final String WARM = "You sound worried about the date. What would help you most?";

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    @Test
    void wordings_are_compared_with_signs_and_the_reason() {
        talk.says("/compare").picks("No line");
        talk.says(
                "I understand, but you need to decide today.\nYou sound worried about the date. What would help you most?");

        assertThat(talk.answer()).contains("A  C", "B  C", "B, because:", "+ B: “You sound worried", "− A: “");
        talk.says("/compare Okay.\nFine.");
        assertThat(talk.answer()).contains("close call");
    }

    @Test
    void wordings_are_compared_as_answers_to_the_line_of_the_client() {
        talk.says("/compare").says("Two pallets stood in the rain again.");
        talk.says("Fine.\nTwo pallets in the rain again.");

        assertThat(talk.answer()).contains("B, because:", "+ B: “Two pallets in the rain again”");
    }

    @Test
    void several_lines_are_not_the_line_of_the_client() {
        talk.says("/compare").says("Okay.\nFine.");

        assertThat(talk.answer()).contains("as one line");
    }

    @Test
    void wordings_that_come_one_after_the_other_are_compared_when_that_is_all() {
        talk.says("/compare").picks("No line").says(PUSHY);
        assertThat(talk.answer()).contains("That's A");
        assertThat(talk.labels()).isEmpty();

        talk.says(WARM);
        assertThat(talk.answer()).contains("That's B");
        talk.says("thats all");
        assertThat(talk.answer()).contains("B, because:", "+ B: “You sound worried", "− A: “");
    }

    @Test
    void the_fourth_wording_is_the_last() {
        talk.says("/compare").picks("No line").says(PUSHY).says("Okay.").says("Fine.");
        assertThat(talk.labels()).containsExactly("That's all");

        talk.says(WARM);
        assertThat(talk.answer()).contains("D, because:");
    }

    @Test
    void one_wording_is_not_all() {
        talk.says("/compare").picks("No line").says(PUSHY).says("That's all");
        assertThat(talk.answer()).startsWith("I need two to four wordings");

        talk.says(WARM).picks("That's all");
        assertThat(talk.answer()).contains("B, because:").doesNotContain("C  C");
    }

    @Test
    void wordings_may_be_parted_by_a_bar_in_the_message_or_behind_the_command() {
        talk.says("/compare").picks("No line").says(PUSHY + " | " + WARM);
        assertThat(talk.answer()).contains("B, because:");

        talk.says("/compare " + WARM + " | " + PUSHY + " | Fine.");
        assertThat(talk.answer()).contains("A, because:", "C  not rated");
    }

    @Test
    void more_than_four_are_too_many_and_those_before_are_kept() {
        talk.says("/compare").picks("No line").says(PUSHY).says("One. | Two. | Three. | Four.");
        assertThat(talk.answer()).startsWith("I need two to four wordings");

        talk.says(WARM).says("done");
        assertThat(talk.answer()).contains("B, because:");
    }

    @Test
    void what_was_collected_outlives_an_interruption_and_goes_with_the_talk() {
        talk.says("/compare").picks("No line").says(PUSHY).says(WARM).says("/practise");
        talk.picks("Thinking of them first").picks("Silence after the quote").says("stop");
        talk.says("/compare").picks("No line").says(PUSHY);
        assertThat(talk.answer()).contains("That's A");

        talk.says(WARM).says("/help").says("that's all");
        assertThat(talk.answer()).contains("B, because:");
    }

    @Test
    void a_corrected_wording_takes_the_place_of_the_one_before() {
        talk.says("/compare").picks("No line").says(PUSHY).says("Fine.").corrects(WARM);
        talk.says("that's all");

        assertThat(talk.answer()).contains("+ B: “You sound worried");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare: \"You need to decide by Friday.\" vs \"What would help you decide by Friday?\"",
                "which is better, “You need to decide by Friday.” or “What would help you decide by Friday?”",
                "/compare \"You need to decide by Friday.\" or \"What would help you decide by Friday?\"",
            })
    void wordings_in_quotation_marks_are_compared_and_promise_nothing(String words) {
        assertThat(talk.says(words).answer()).contains("B").doesNotContain("Shall I keep it in mind?");
        assertThat(talk.session().talk().offered()).isEmpty();
    }

    @Test
    void quotes_in_a_story_are_no_wordings() {
        assertThat(talk.says("She said “no” and he said “maybe later”, what now?")
                        .session()
                        .talk()
                        .route()
                        .decision())
                .isNotEqualTo(Route.Decision.BUTTON);
    }
}
