package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.session.Route;

class NodsAndLanguagesTest {

    private static final String NOD = "I am with you. What is on your mind?";
    private static final String GERMAN = "Meine Kundin ist sauer und ich weiß nicht weiter";

    private final SmallCoach coach = new SmallCoach().unclear("they do that", "upset", "quiet");

    @ParameterizedTest
    @ValueSource(strings = {"ok", "Yes!", "no", "42", "😀", "***", "lol", "right"})
    void a_nod_to_nothing_gets_a_word_and_is_no_miss(String typed) {
        Rehearsal talk = coach.talk().says(typed);

        assertThat(talk.answer()).isEqualTo(NOD);
        assertThat(talk.session().talk().misses()).isZero();
        assertThat(talk.session().talk().route()).isEqualTo(new Route(Route.Decision.NOD, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Привет как дела, Russian",
        "你好, Chinese",
        "مرحبا, Arabic",
        "'" + GERMAN + "', German",
        "je ne sais pas quoi faire avec mon client, French"
    })
    void another_language_gets_a_word_on_the_languages_spoken_and_is_no_miss(String typed, String language) {
        Rehearsal talk = coach.talk().says(typed);

        assertThat(talk.answer())
                .isEqualTo("That looks like " + language + ". English is the only language I speak so far.");
        assertThat(talk.session().talk().misses()).isZero();
        assertThat(talk.session().talk().route()).isEqualTo(new Route(Route.Decision.LANGUAGE, List.of()));
    }

    @Test
    void neither_nods_nor_other_languages_ever_bring_the_menu() {
        Rehearsal talk = coach.talk();
        for (int i = 0; i < 5; i++) {
            assertThat(talk.says("ok").answer()).isEqualTo(NOD);
            assertThat(talk.says(GERMAN).answer()).startsWith("That looks like German.");
        }
        assertThat(talk.says("blah").answer()).startsWith("I did not get that one.");
    }

    @Test
    void a_nod_ends_the_misses_before_it() {
        assertThat(coach.talk().says("blah").says("ok").says("blah").answer()).startsWith("I did not get that one.");
    }

    @Test
    void guesses_stay_on_offer_behind_a_smile_and_behind_another_language() {
        for (String typed : List.of("😀", GERMAN)) {
            Rehearsal talk = coach.talk().says("they do that");
            String upset = talk.button("A matter of upset");

            assertThat(talk.says(typed).taps(upset).answer()).contains("Where are you with it?");
        }
    }

    @Test
    void another_language_at_a_question_leaves_the_question_open() {
        Rehearsal talk = coach.talk().says("my client is upset");
        String before = talk.button("Before the talk");

        for (int i = 0; i < 3; i++) {
            assertThat(talk.says(GERMAN).answer()).startsWith("That looks like German.");
            assertThat(talk.session().talk().misses()).isZero();
        }

        assertThat(talk.taps(before).answer()).isEqualTo("What is the client's name?");
        assertThat(talk.says("Anna").answer()).contains("Let Anna finish.");
    }

    @Test
    void where_any_words_are_an_answer_another_language_is_one_too() {
        assertThat(coach.talk().says("a story for you?").says(GERMAN).answer()).isEqualTo("So they said: " + GERMAN);
    }

    @Test
    void why_explains_both() {
        assertThat(coach.talk().says("ok").says("/why").answer())
                .isEqualTo("There was no question open, and your words did not ask one.");
        assertThat(coach.talk().says(GERMAN).says("/why").answer())
                .isEqualTo("I took it for another language, and I only understand English.");
    }

    @Test
    void an_answer_to_a_question_is_never_a_nod() {
        assertThat(coach.talk().says("we said goodbye").says("yes").answer()).isEqualTo("You said yes-friends.");
        assertThat(coach.talk().says("my client is upset").says("2").answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void a_number_after_an_advice_is_a_button_and_a_word_of_thanks_closes_it() {
        Rehearsal talk = coach.talk().says("my client is upset").says("1").says("Anna");

        assertThat(talk.says("ok").answer()).isEqualTo("Good luck with Anna.");
    }
}
