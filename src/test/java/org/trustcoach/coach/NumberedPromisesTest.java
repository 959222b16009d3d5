package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.commitment.Commitment;

/** A number means what the rep sees: the list that was shown last, or the card at hand. */
class NumberedPromisesTest {

    private final Rehearsal talk = new SmallCoach().stored();

    @BeforeEach
    void three_promises_are_saved() {
        talk.says("I'll send Anna the plan on Friday").picks("Save").picks("London");
        talk.says("I'll call Tom on Thursday at 3pm").picks("Save");
        talk.says("I'll send Priya the deck next Wednesday").picks("Save");
    }

    private List<String> open() {
        return talk.session().ledger().open().stream().map(Commitment::what).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"done 1", "1 is done", "1 done", "mark 1 as done", "done with 1", "Done #1."})
    void a_promise_is_done_by_its_number_in_the_list(String words) {
        talk.says("/promises").says(words);

        assertThat(talk.answer()).startsWith("Done.\nCall · Tom");
        assertThat(open()).containsExactly("send the plan", "send the deck");
    }

    @Test
    void the_number_of_a_list_of_some_is_that_of_the_list() {
        talk.says("what's due?").says("/promises").picks("3");
        assertThat(talk.answer()).startsWith("Send the deck");

        talk.says("rename 3 to Send the slides");
        assertThat(talk.answer()).isEqualTo("Reworded.\nSend the slides · Priya · Wed 11 March");
    }

    @Test
    void where_a_card_is_at_hand_and_the_number_means_another_one_the_list_is_shown_and_nothing_is_changed() {
        talk.says("/promises").picks("3").says("rename 1 to Something else");

        assertThat(talk.answer())
                .isEqualTo("Which one is that?\n1. Call · Tom · Thu 5 March, 15:00\n"
                        + "2. Send the plan · Anna · Fri 6 March\n3. Send the deck · Priya · Wed 11 March");
        assertThat(open()).doesNotContain("Something else");
        assertThat(talk.says("rename 1 to Ring Tom").answer())
                .isEqualTo("Reworded.\nRing Tom · Tom · Thu 5 March, 15:00");
    }

    @Test
    void it_is_the_one_whose_card_is_at_hand() {
        talk.says("/promises").picks("2").says("rename it to Send the whole plan");

        assertThat(open()).contains("Send the whole plan");
    }

    @Test
    void whoever_forgets_the_new_words_is_told_how_they_are_written() {
        assertThat(talk.says("rename 1").answer()).isEqualTo("Write rename 1 to Send the draft.");
    }

    @Test
    void a_promise_is_moved_by_its_number_once_that_is_confirmed() {
        talk.says("/promises").says("move 1 to Friday");

        assertThat(talk.answer())
                .isEqualTo("Shall I move this one to Fri 6 March, 15:00?\nCall · Tom · Thu 5 March, 15:00");
        assertThat(talk.says("yes").answer()).startsWith("Moved.");
    }

    @Test
    void a_reminder_is_put_off_until_a_time_that_comes_along() {
        talk.says("/promises").says("snooze 2 till Thursday 10am");
        assertThat(talk.answer()).contains("Send the plan", "Thu 5 March, 10:00");

        talk.says("snooze it until Friday");
        assertThat(talk.answer()).contains("Send the plan", "Fri 6 March, 09:00");
    }

    @Test
    void whoever_puts_off_without_saying_what_sees_the_list() {
        assertThat(talk.says("/promises").says("snooze till Friday").answer()).startsWith("Which one is that?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move 2 boxes to Berlin", "drop 2 samples off", "done 100 times", "delete 3 slides"})
    void numbers_of_other_things_are_no_promises(String words) {
        talk.says("/promises").says(words);

        assertThat(talk.answer()).doesNotContain("Moved", "Done.", "Dropped", "Shall I move", "Which one");
        assertThat(open()).hasSize(3);
    }

    @Test
    void a_number_that_the_list_does_not_have_shows_the_list() {
        assertThat(talk.says("/promises").says("done 7").answer()).startsWith("There's no promise 7.");
    }
}
