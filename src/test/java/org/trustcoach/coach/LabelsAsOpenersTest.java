package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.session.Route;

/** The label of a button that isn't there, typed. */
class LabelsAsOpenersTest {

    private final SmallCoach coach = new SmallCoach().unclear("they do that", "upset", "quiet");

    @ParameterizedTest
    @ValueSource(strings = {"Upset clients", "upset clients", "The upset clients.", "upset clients please!"})
    void a_label_of_a_menu_that_is_not_open_does_what_its_button_does(String typed) {
        Rehearsal talk = coach.talk().says(typed.replace(" please", ""));

        assertThat(talk.answer()).isEqualTo("An upset client.\n\nWhere are you with it?");
        assertThat(talk.session().talk().route().decision()).isEqualTo(Route.Decision.BUTTON);
    }

    @Test
    void it_leads_to_the_same_place_as_the_tap() {
        Rehearsal tapped = coach.talk().says("menu").picks("Quiet clients");

        assertThat(coach.talk().says("Quiet clients").session().talk().position())
                .isEqualTo(tapped.session().talk().position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A matter of price", "the matter of price"})
    void the_label_of_an_intent_opens_its_dialog(String typed) {
        assertThat(coach.talk().says(typed).answer()).isEqualTo("Say the price and be silent.");
    }

    @Test
    void after_an_advice_and_in_another_menu_a_label_counts_too() {
        Rehearsal advised = coach.talk().says("my client is upset").says("1").says("Anna");

        assertThat(advised.says("Quiet clients").answer()).isEqualTo("Since when?");
        assertThat(coach.talk().says("menu").says("A matter of price").answer())
                .isEqualTo("Say the price and be silent.");
    }

    @Test
    void where_guesses_are_on_offer_any_other_label_counts_too() {
        assertThat(coach.talk().says("they do that").says("A matter of price").answer())
                .isEqualTo("Say the price and be silent.");
    }

    @Test
    void a_question_with_buttons_gives_way_to_the_label_of_another_matter() {
        assertThat(coach.talk().says("my client is upset").says("Quiet clients").answer())
                .isEqualTo("Since when?");
    }

    @Test
    void a_question_for_words_is_not_left_for_a_label() {
        assertThat(coach.talk().says("a story for you?").says("Quiet clients").answer())
                .isEqualTo("So they said: Quiet clients");
        assertThat(coach.talk().says("/forget").says("Quiet clients").answer()).doesNotContain("Since when?");
    }

    @Test
    void more_words_than_the_label_are_a_message() {
        assertThat(coach.talk().says("upset clients are what I fear most").answer())
                .doesNotContain("Where are you with it?");
    }
}
