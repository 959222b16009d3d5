package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.session.Route;

/** The labels of the scripts that ship, typed with no button in sight. */
class ShippedLabelsTest {

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    static Stream<String> labels() {
        Stream<String> intents = Coaching.library().intents().stream()
                .filter(intent ->
                        Coaching.library().dialogs().opening(intent.intent()).isPresent())
                .map(IntentPhrases::label);
        Stream<String> scenarios =
                Coaching.library().playbook().scenarios().stream().map(Scenario::title);
        return Stream.concat(intents, scenarios);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void a_label_of_an_intent_or_a_situation_is_taken_as_a_tap(String label) {
        assertThat(talk.says(label).session().talk().route().decision()).isEqualTo(Route.Decision.BUTTON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A client who has gone quiet", "A client went quiet", "A client is upset"})
    void an_opener_in_the_words_of_a_button_leads_to_its_dialog(String label) {
        talk.says(label);

        assertThat(talk.session().talk().position().top().map(Frame::dialog))
                .hasValueSatisfying(dialog -> assertThat(dialog).startsWith("client-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hard moments", "hard moments", "More topics", "Keeping your word"})
    void the_label_of_a_group_shows_the_group(String label) {
        talk.says(label);

        assertThat(talk.session().talk().position().top().map(Frame::dialog)).contains("what-can-you-do");
        assertThat(talk.labels()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hard moments", "empathy", "Keeping your word", "reliability", "Thinking of them first"})
    void where_practising_is_offered_a_field_is_taken_by_its_name(String field) {
        assertThat(talk.says("/practise").says(field).answer()).endsWith("Which situation?");
    }

    @Test
    void where_practising_is_offered_a_situation_is_taken_by_its_name() {
        Scenario scenario = Coaching.library().playbook().scenarios().get(0);

        talk.says("/practise").says(scenario.title());

        assertThat(talk.replies().get(1).text().text())
                .startsWith(scenario.persona().name() + ": ");
    }
}
