package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.care.Distress;
import org.trustcoach.session.Route.Decision;

class DistressAskedAboutTest {

    private static final String FAINT = "it is all too much";
    private static final String QUESTION = "Is this about work, or are you not well?";
    private static final String COMFORT = "That sounds like more than a hard week.";

    private final SmallCoach coach =
            new SmallCoach().maybeTroubled(FAINT, Distress.EXHAUSTION).unclear(FAINT, "upset", "quiet");

    @Test
    void a_faint_sign_is_asked_about_beside_what_else_may_be_meant() {
        Rehearsal talk = coach.talk().says(FAINT);

        assertThat(talk.answer()).isEqualTo(QUESTION);
        assertThat(talk.labels())
                .containsExactly("I am not well", "A matter of upset", "A matter of quiet", "It is about work");
        assertThat(talk.session().talk().route().decision()).isEqualTo(Decision.DISTRESS_ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am not well", "not safe", "me"})
    void whoever_is_not_well_is_told_where_to_turn(String typed) {
        Rehearsal talk = coach.talk().says(FAINT).says(typed);

        assertThat(talk.answer()).startsWith(COMFORT).contains("A doctor: near you");
        assertThat(talk.labels()).isEmpty();
        assertThat(talk.session().talk().position().frames()).isEmpty();
        assertThat(talk.session().talk().route().decision()).isEqualTo(Decision.DISTRESS);
    }

    @Test
    void a_yes_says_neither_the_one_nor_the_other() {
        Rehearsal talk = coach.talk().says(FAINT).says("yes");

        assertThat(talk.answer()).startsWith("Which one?");
        assertThat(talk.says("not well").answer()).startsWith(COMFORT);
    }

    @Test
    void a_tap_does_the_same() {
        Rehearsal talk = coach.talk().says(FAINT);

        assertThat(talk.taps(talk.button("I am not well")).answer()).startsWith(COMFORT);
    }

    @Test
    void a_matter_of_work_is_opened() {
        assertThat(coach.talk().says(FAINT).picks("A matter of upset").answer()).contains("Where are you with it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is about work", "work", "no"})
    void a_message_about_work_is_heard_once_more_and_needs_no_second_telling(String typed) {
        Rehearsal talk = coach.talk().says(FAINT).says(typed);

        assertThat(talk.labels()).containsExactly("A matter of upset", "A matter of quiet", "Something else");
    }

    @Test
    void a_message_about_work_that_is_clear_opens_its_dialog() {
        Rehearsal talk = coach.talk().says(FAINT);
        coach.sure(FAINT, "price");

        assertThat(talk.says("work").answer()).isEqualTo("Say the price and be silent.");
    }

    @Test
    void it_is_asked_where_the_words_answer_no_question() {
        assertThat(coach.talk().says("my client is upset").says(FAINT).answer()).isEqualTo(QUESTION);
    }

    @Test
    void it_is_not_asked_where_any_words_are_an_answer() {
        assertThat(coach.talk().says("a story for you?").says(FAINT).answer()).isEqualTo("So they said: " + FAINT);
    }

    @Test
    void clear_words_are_taken_at_their_word() {
        coach.sure(FAINT, "price");

        assertThat(coach.talk().says(FAINT).answer()).isEqualTo("Say the price and be silent.");
    }

    @Test
    void why_explains_it() {
        assertThat(coach.talk().says(FAINT).says("/why").answer()).startsWith("It could have been work or you.");
    }

    @Test
    void distress_in_another_language_gets_help_and_a_word_on_languages() {
        Rehearsal talk = coach.talk().says("Ich will nicht mehr leben");

        assertThat(talk.answer())
                .startsWith("I take that seriously.")
                .contains("A doctor: near you")
                .endsWith("That looks like German. English is the only language I speak so far.");
    }
}
