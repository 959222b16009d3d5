package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;

class PractisingWhatWasAdvisedTest {

    private final Playbook playbook = Coaching.library().playbook();
    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    @ParameterizedTest
    @CsvSource({
        "missed-date, missed-date",
        "price-pressure, price-pressure",
        "client-angry, angry-client",
        "client-went-quiet, silence-after-quote",
        "lost-deal, lost-tender",
    })
    void the_advice_of_a_dialog_leads_to_the_talk_that_it_is_about(String dialog, String scenario) {
        Dialog advised = Coaching.library().dialogs().dialog(dialog).orElseThrow();

        for (String concept : List.of("reliability-no-surprise", "influence-boulder", "no-such-idea")) {
            assertThat(playbook.about(concept, advised)).map(Scenario::id).hasValue(scenario);
        }
    }

    @Test
    void every_dialog_that_a_situation_names_gives_advice() {
        assertThat(playbook.scenarios())
                .flatMap(scenario -> scenario.head().dialogs())
                .allSatisfy(id ->
                        assertThat(Coaching.library().dialogs().dialog(id)).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have to tell a client that the project will be two weeks late | missed-date",
                "my client went quiet after I sent the quote | silence-after-quote",
            })
    void where_situations_are_on_offer_a_matter_in_words_means_its_own(String words, String scenario) {
        talk.says("/practise").says(words);

        assertThat(talk.session().talk().position().top().map(Frame::dialog)).hasValue("scenarios/" + scenario);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Practise: Anna is angry about the late delivery | angry-client",
                "practise the call with Anna about the price | price-pressure",
                "practise a first meeting with Anna | first-meeting",
                "can we rehearse a missed date? | missed-date",
                "I want to practise saying no | disagree-with-plan",
            })
    void what_was_told_with_the_wish_is_not_asked_for(String words, String scenario) {
        talk.says(words);

        assertThat(talk.session().talk().position().top().map(Frame::dialog)).hasValue("scenarios/" + scenario);
    }

    @Test
    void the_call_that_was_just_advised_on_is_the_one_to_practise() {
        talk.says("my client is angry").picks("I'm about to talk to them").says("practise the call with Anna");

        assertThat(talk.session().talk().position().top().map(Frame::dialog)).hasValue("scenarios/angry-client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can we practise empathy?", "can we practise on Friday?", "practise something"})
    void a_wish_that_names_no_situation_begins_none(String words) {
        talk.says(words);

        assertThat(talk.session().talk().position().top().map(Frame::dialog))
                .matches(dialog -> dialog.isEmpty() || !dialog.get().startsWith("scenarios/"));
    }
}
