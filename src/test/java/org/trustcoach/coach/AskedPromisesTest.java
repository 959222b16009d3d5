package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.talk.SmallLibrary;

/** Questions about promises, news of what is waited on, and whom a pronoun means. */
class AskedPromisesTest {

    private static final String COMMITMENTS = """
            dialog: promises
            title: keeping promises
            area: reliability
            intents: [commitments]
            nodes:
              hear:
                - say: hear
                  text: Tell me what you promised.
                - end
            """;

    private static final String PAYING = """
            dialog: paying
            title: late payment
            area: credibility
            intents: [late-payment]
            nodes:
              hear:
                - say: hear
                  text: The money is missing.
                - end
            """;

    private final SmallCoach coach = new SmallCoach(SmallLibrary.of(COMMITMENTS, PAYING, SmallCoach.GREETING))
            .sure("did I promise Anna anything?", "commitments")
            .sure("did I promise Bob anything?", "commitments")
            .sure("what's due this week?", "commitments")
            .sure("what's due tomorrow?", "commitments")
            .sure("what have I promised this week", "commitments")
            .sure("Priya paid", "late-payment")
            .sure("Priya paid and now I'd like to know how to ask her for the next order", "late-payment");
    private final Rehearsal talk = coach.stored();

    private List<String> kept() {
        return talk.session().ledger().open().stream().map(Commitment::what).toList();
    }

    private Rehearsal saved(String promise) {
        talk.says(promise).picks("Save");
        return talk.labels().contains("London") ? talk.picks("London") : talk;
    }

    @Test
    void a_question_about_somebody_is_answered_with_what_is_open_with_them() {
        talk.says("did I promise Anna anything?");
        assertThat(talk.answer()).contains("Nothing is open with Anna.");

        saved("I'll send Anna the plan on Friday");
        saved("I'll send Tom the offer on Friday");
        assertThat(talk.says("did I promise Anna anything?").answer())
                .contains("Send the plan · Anna")
                .doesNotContain("Tom");
        assertThat(talk.says("did I promise Bob anything?").answer())
                .contains("Nothing is open with Bob.")
                .doesNotContain("Anna");
    }

    @Test
    void what_is_offered_to_somebody_and_not_saved_is_told_as_well() {
        talk.says("I'll send Anna the plan on Friday").says("did I promise Anna anything?");

        assertThat(talk.answer()).contains("Heard, and not saved yet:", "Send the plan · Anna");
    }

    @Test
    void a_question_about_a_time_is_answered_with_what_is_due_in_it() {
        saved("I'll send Anna the plan on Friday");
        saved("I'll send Tom the offer on Thursday next week");
        saved("I'll call Igor in three weeks");

        assertThat(talk.says("what's due this week?").answer())
                .contains("Open promises, due this week", "Send the plan · Anna")
                .doesNotContain("Tom", "Igor");
        assertThat(talk.says("what's due tomorrow?").answer()).contains("Nothing that I keep for you is due tomorrow.");
    }

    @Test
    void what_was_promised_this_week_may_be_due_later() {
        saved("I'll call Igor in three weeks");

        assertThat(talk.says("what have I promised this week").answer()).contains("Call · Igor");
    }

    @Test
    void a_few_words_that_somebody_did_their_part_are_no_matter_for_advice() {
        saved("Priya will pay the invoice by Friday");

        assertThat(talk.says("Priya paid").answer())
                .contains("Is this done?", "Waiting on Priya")
                .doesNotContain("The money is missing.");
        talk.picks("Yes");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoever_asks_for_advice_besides_gets_it() {
        saved("Priya will pay the invoice by Friday");

        assertThat(talk.says("Priya paid and now I'd like to know how to ask her for the next order")
                        .answer())
                .contains("The money is missing.");
    }

    @Test
    void a_pronoun_means_who_was_named_last_and_can_be_and_no_firm() {
        saved("Priya will send me the contract by Friday");
        saved("Tom will send me the invoice on Monday");
        saved("Hansen GmbH will pay us on Tuesday");

        assertThat(talk.says("she'll send me the floor plan tomorrow").answer()).contains("Waiting on Priya");
        assertThat(talk.says("he'll send me the key tomorrow").answer()).contains("Waiting on Tom");
    }

    @Test
    void a_pronoun_after_a_long_while_means_nobody() {
        saved("Priya will send me the contract by Friday");
        talk.waits(Duration.ofHours(2));

        assertThat(talk.says("she'll send me the floor plan tomorrow").answer()).contains("Waiting on somebody");
    }

    @Test
    void an_open_promise_gets_other_words_by_its_number() {
        saved("I'll send Anna the plan on Friday");
        saved("I'll send Tom the offer on Thursday next week");

        assertThat(talk.says("rename 2 to send the revised offer").answer())
                .isEqualTo("Reworded.\nSend the revised offer · Tom · Thu 12 March");
        assertThat(kept()).containsExactly("send the plan", "send the revised offer");
        assertThat(talk.says("rename 3 to anything").answer())
                .isEqualTo("There's no promise 3. These are open.\n1. Send the plan · Anna · Fri 6 March\n"
                        + "2. Send the revised offer · Tom · Thu 12 March");
    }

    @Test
    void what_was_promised_is_told_in_the_middle_of_anything() {
        saved("I'll send Anna the plan on Friday");

        assertThat(talk.says("hmm did I promise anything else?").answer()).contains("Send the plan · Anna");
        assertThat(talk.says("what did I promise Bob").answer()).startsWith("Nothing is open with Bob.");
        assertThat(talk.says("did I promise too much?").answer()).doesNotContain("Send the plan");
    }

    @Test
    void whoever_asks_while_nothing_is_open_is_told_so() {
        SmallCoach asking = new SmallCoach(SmallLibrary.of(COMMITMENTS, SmallCoach.GREETING))
                .sure("what's still open", "commitments")
                .sure("keep my word", "commitments");

        assertThat(asking.talk().says("what's still open").answer()).startsWith("You have no open promises");
        assertThat(asking.talk().says("keep my word").answer()).isEqualTo("Tell me what you promised.");
    }
}
