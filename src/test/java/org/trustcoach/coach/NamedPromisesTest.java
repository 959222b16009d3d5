package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.commitment.Commitment;

/** Promises meant by a name, by “it” or by what was just shown. */
class NamedPromisesTest {

    private static final String PLAN = "I promised to send the plan by Thursday";

    private final Rehearsal talk = new SmallCoach().stored();

    private List<Commitment> kept() {
        return List.copyOf(talk.session().ledger().commitments().values());
    }

    private void saved(String promise) {
        talk.says(promise).picks("Save");
        if (talk.labels().contains("London")) {
            talk.picks("London");
        }
    }

    private void two() {
        saved("I'll send Anna the offer on Friday");
        saved("I'll call Tom on Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "ok", "skip", "just save it", "no"})
    void a_nod_where_a_name_was_asked_for_is_nobodys_name(String words) {
        talk.says(PLAN).picks("Save").says(words);

        assertThat(talk.answer()).startsWith("Saved.");
        assertThat(kept()).extracting(Commitment::who).containsExactly((String) null);
    }

    @Test
    void what_was_to_be_saved_is_kept_whatever_else_is_told() {
        talk.says(PLAN).picks("Save").says("can you draft an email").says("my client is upset");

        assertThat(kept()).extracting(Commitment::what).containsExactly("send the plan");
    }

    @Test
    void of_several_on_offer_the_name_of_the_client_means_one() {
        two();

        assertThat(talk.says("my promises").says("Tom").answer())
                .contains("Call · Tom")
                .doesNotContain("Anna");
    }

    @Test
    void it_is_the_one_whose_card_was_just_shown() {
        two();

        assertThat(talk.says("it moves to the 12th").labels()).containsExactly("Yes", "No");
        assertThat(talk.answer()).contains("Call · Tom").doesNotContain("Anna");
    }

    @Test
    void it_is_nothing_where_nothing_was_promised() {
        assertThat(talk.says("it moves to the 9th").answer()).startsWith("I don't know which promise you mean.");
        assertThat(talk.says("Anna asked for the plan, it moves to the 9th").answer())
                .doesNotContain("It ·");
    }

    @Test
    void done_answers_whether_it_is_done() {
        saved("I'll call Tom on Monday");
        talk.says("I called Tom");
        assertThat(talk.answer()).startsWith("Is this done?");

        assertThat(talk.says("done").answer()).startsWith("Done.");
    }

    @Test
    void yes_to_which_one_is_asked_again() {
        two();
        talk.says("my promises").says("I sent it");

        assertThat(talk.says("yes").answer()).isEqualTo("Which one? Its number is enough.");
        assertThat(talk.says("1").answer()).startsWith("Done.");
    }

    @Test
    void the_name_of_a_client_alone_shows_what_is_open_with_them() {
        two();

        assertThat(talk.says("hello").says("Anna").answer())
                .contains("Send the offer · Anna")
                .doesNotContain("Tom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget Anna", "Delete Anna please", "forget everything about anna", "erase Anna's data"})
    void forget_and_a_name_asks_before_it_forgets(String words) {
        saved("I'll send Anna the offer on Friday");

        assertThat(talk.says(words).answer())
                .isEqualTo(
                        "This deletes every promise to and by Anna, closed ones included (1 in all), and it can't be undone. Shall I?");
        assertThat(kept()).hasSize(1);
        talk.says("yes");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget Anna's offer", "forget about the invoice", "forget Friday", "delete the offer"})
    void forgetting_a_thing_deletes_no_client(String words) {
        saved("I'll send Anna the offer on Friday");

        assertThat(talk.says(words).answer()).doesNotContain("This deletes everything");
    }
}
