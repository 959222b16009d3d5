package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;

class MissesTest {

    private final SmallCoach coach = new SmallCoach()
            .unclear("they do that", "upset", "what-can-you-do", "quiet")
            .unclear("they do that again", "upset", "quiet")
            .unclear("erm", "what-can-you-do")
            .unclear("uh", "no-such-intent");

    @Test
    void an_unclear_message_is_asked_back_in_human_words() {
        Rehearsal talk = coach.talk().says("they do that");

        assertThat(talk.answer()).startsWith("I am not sure I got you right.");
        assertThat(talk.labels()).containsExactly("A matter of upset", "A matter of quiet", "Something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "the first", "A matter of upset", "upset", "a mattre of upset"})
    void a_guess_can_be_chosen_by_typing(String typed) {
        assertThat(coach.talk().says("they do that").says(typed).answer()).contains("Where are you with it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Something else", "no", "nah", "neither", "none of these", "3"})
    void something_else_is_taken_for_an_answer(String typed) {
        assertThat(coach.talk().says("they do that").says(typed).answer()).startsWith("All right. Tell me in a line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erm", "uh"})
    void nothing_is_offered_where_there_is_nothing_to_choose(String typed) {
        Rehearsal talk = coach.talk().says(typed);

        assertThat(talk.answer()).startsWith("I did not get that one.");
        assertThat(talk.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](b) `c`", "\u0007\u0001x", "<b>&amp;</b>", "{client}", "%s %d"})
    void what_is_not_understood_gets_a_kind_question(String typed) {
        assertThat(coach.talk().says(typed).answer()).startsWith("I did not get that one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200b\u2060", "\u00a0", "\u0000"})
    void a_message_without_text_is_told_so_and_the_question_stays_open(String typed) {
        assertThat(coach.talk().says("my client is upset").says(typed).answer())
                .isEqualTo("I can only read text. Could you put it into words?");
        assertThat(coach.talk().says("my client is upset").says(typed).says("1").answer())
                .isEqualTo("What is the client's name?");
    }

    @Test
    void whoever_cannot_choose_is_helped_and_then_led_on() {
        Rehearsal talk = coach.talk().says("my client is upset").says("I'm not sure");
        assertThat(talk.answer())
                .startsWith("That's fine. Take whichever comes nearest")
                .endsWith("Is the talk ahead of you?");
        assertThat(talk.labels()).contains("Before the talk", "It has happened");

        assertThat(talk.says("it depends").answer())
                .startsWith("Then let's go by “Before the talk” for now.")
                .contains("What is the client's name?");
    }

    @Test
    void doubt_where_nothing_was_asked_is_met_with_a_question() {
        assertThat(coach.talk().says("I don't know").answer()).isEqualTo("No hurry. What makes it hard to say?");
    }

    @Test
    void a_very_long_message_is_heard_like_any_other() {
        assertThat(coach.talk().says("word ".repeat(2000)).answer()).startsWith("I did not get that one.");
        assertThat(coach.talk()
                        .says("a story for you?")
                        .says("word ".repeat(2000))
                        .answer())
                .isEqualTo("What did they say to you?");
    }

    @Test
    void a_long_answer_comes_back_in_pieces_that_fit() {
        Rehearsal talk = coach.talk().says("a story for you?").says("😀".repeat(250));

        assertThat(talk.answer()).isEqualTo("So they said: " + "😀".repeat(250));
    }

    @Test
    void the_second_miss_in_a_row_says_what_the_coach_can_do_with_two_examples() {
        Rehearsal talk = coach.talk().says("blah").says("blah");

        assertThat(talk.answer()).contains("a matter of price", "a matter of story");
        assertThat(talk.labels()).startsWith("A matter of price", "A matter of story");
        assertThat(talk.says("A matter of price").answer()).isEqualTo("Say the price and be silent.");
    }

    @Test
    void no_miss_is_answered_in_the_words_of_the_one_before() {
        Rehearsal talk = coach.talk().says("they do that");

        for (int i = 0; i < 7; i++) {
            String before = talk.answer();
            assertThat(talk.says("blah").answer()).isNotEqualTo(before).isNotBlank();
            assertThat(talk.session().talk().position().frames()).isEmpty();
        }
    }

    @Test
    void the_second_third_and_fourth_miss_each_have_words_of_their_own() {
        Rehearsal talk = coach.talk();

        assertThat(List.of(
                        opening(talk.says("blah")),
                        opening(talk.says("blah")),
                        opening(talk.says("blah")),
                        opening(talk.says("blah"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void another_message_is_missed_in_other_words_and_the_same_one_in_the_same() {
        assertThat(missed("blah").answer()).isNotEqualTo(missed("blag").answer());
        assertThat(missed("blah").answer()).isEqualTo(missed("blah ").answer());
        assertThat(missed("blah").says("blah").answer())
                .isNotEqualTo(missed("blah").says("blag").answer());
    }

    private Rehearsal missed(String text) {
        return coach.talk().says(text);
    }

    private static String opening(Rehearsal talk) {
        return talk.answer().substring(0, 20);
    }

    @Test
    void what_was_on_offer_a_moment_ago_is_no_example() {
        assertThat(coach.talk().says("they do that").says("they do that").labels())
                .doesNotContain("A matter of upset", "A matter of quiet");
    }

    @Test
    void inside_a_question_the_first_miss_asks_in_other_words_and_the_second_leaves_it() {
        Rehearsal talk = coach.talk().says("my client is upset").says("blah");

        assertThat(talk.answer()).isEqualTo("Is the talk ahead of you?");
        assertThat(talk.labels()).containsExactly("Before the talk", "It has happened", "A second talk is due");

        assertThat(talk.says("blah").answer())
                .startsWith("Then let us leave that question.\n\nI still don't have it")
                .contains("a matter of price");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void whoever_begins_to_tell_in_a_menu_is_asked_what_is_meant() {
        Rehearsal talk = coach.talk().says("menu").says("they do that again");

        assertThat(talk.labels()).containsExactly("A matter of upset", "A matter of quiet", "Something else");
        assertThat(talk.says("blah").answer()).startsWith("I still don't have it.");
    }

    @Test
    void a_nod_in_a_menu_gets_a_word_and_the_menu_stays() {
        Rehearsal talk = coach.talk().says("menu").says("ok");

        assertThat(talk.answer()).isEqualTo("I am with you. What is on your mind?");
        assertThat(talk.says("Upset clients").answer()).contains("Where are you with it?");
    }

    @Test
    void nobody_who_tells_in_a_menu_is_asked_the_menu_again() {
        Rehearsal talk = coach.talk().says("menu").says("and then that other thing came up");

        assertThat(talk.answer()).startsWith("I did not get that one");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void an_unclear_message_inside_a_question_never_offers_guesses() {
        assertThat(coach.talk().says("my client is upset").says("they do that").labels())
                .doesNotContain("A matter of upset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know", "no", "nah", "12", "😀"})
    void no_client_is_called_i_dont_know(String typed) {
        assertThat(coach.talk().says("my client is upset").says("1").says(typed).answer())
                .isEqualTo("A first name is enough.");
    }

    @Test
    void a_clear_message_ends_the_misses() {
        Rehearsal talk = coach.talk().says("blah").says("the price").says("blah");

        assertThat(talk.answer()).startsWith("I did not get that one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the second", "a second talk", "second", "3", "a second talk is du"})
    void a_label_with_a_number_in_it_is_never_mistaken(String typed) {
        Rehearsal talk = coach.talk().says("my client is upset").says(typed);

        String moment = talk.session()
                .talk()
                .position()
                .top()
                .orElseThrow()
                .slots()
                .values()
                .getOrDefault("moment", "");
        assertThat(moment).isIn(typed.equals("the second") ? "after" : "second", "");
        assertThat(moment).isNotEqualTo("before");
    }

    @Test
    void a_yes_to_several_guesses_is_asked_which_one() {
        Rehearsal talk = coach.talk().says("they do that").says("yes");

        assertThat(talk.answer()).startsWith("Which one?");
        assertThat(talk.says("2").answer()).contains("Since when?");
    }

    @Test
    void a_yes_to_the_only_guess_means_that() {
        SmallCoach one = new SmallCoach().unclear("one thing", "upset");

        assertThat(one.talk().says("one thing").says("yes").answer()).contains("Where are you with it?");
    }

    @ParameterizedTest
    @CsvSource({
        "second talk is due now, What is the client's name?",
        "we had the second talk due, Is the talk ahead of you?",
        "it has not happened, Is the talk ahead of you?",
        "I think before the talk, What is the client's name?",
        "not before the talk, Is the talk ahead of you?",
        "what if it has happened, Is the talk ahead of you?",
        "well before the talk?, Is the talk ahead of you?",
    })
    void a_few_words_around_an_answer_are_as_good_as_the_answer(String typed, String answer) {
        assertThat(coach.talk().says("my client is upset").says(typed).answer()).isEqualTo(answer);
    }
}
