package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.talk.SmallLibrary;

class InterruptionTest {

    private static final String CROSS = """
            dialog: cross
            title: what I got wrong
            area: basics
            intents: [cross]
            nodes:
              own:
                - choose: off
                  text: What was off?
                  options:
                    - {id: misread, label: You misread me, go: misread}
                    - {id: unfit, label: It doesn't fit, go: misread}
                  retry: Which one?
              misread:
                - say: again
                  text: Then once more.
                - end
            """;

    private final SmallCoach coach = new SmallCoach();

    @Test
    void a_question_in_the_middle_is_answered_and_the_dialog_comes_back() {
        Rehearsal talk = coach.talk().says("my client is upset").says("the price");

        assertThat(talk.answer()).isEqualTo("Say the price and be silent.\n\nShall we go back to an upset client?");
        assertThat(talk.labels()).containsExactly("Yes, go on", "No, leave it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes please!", "sure", "go on", "1", "ok", "yes, go on", "back", "yep"})
    void a_yes_goes_back_to_the_question(String yes) {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("the price").says(yes);

        assertThat(talk.answer()).isEqualTo("Where are you with it?");
        assertThat(talk.labels()).containsExactly("Before the talk", "It has happened", "A second talk is due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nah", "no thanks", "leave it", "2", "not now", "No."})
    void a_no_leaves_it(String no) {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("the price").says(no);

        assertThat(talk.answer()).isEqualTo("Then let us leave that question.");
        assertThat(talk.session().talk().position().frames()).isEmpty();
        assertThat(talk.session().talk().prompt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Before the talk", "before", "not yet", "befor the talk", "3"})
    void the_old_question_may_just_be_answered(String answer) {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("the price").says(answer);

        assertThat(talk.answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void an_old_question_for_words_may_just_be_answered() {
        Rehearsal talk = coach.talk().says("a story for you?").says("my client is upset");

        assertThat(talk.answer())
                .as("words are an answer, not a question")
                .isEqualTo("So they said: my client is upset");

        Rehearsal named = coach.talk().says("my client is upset").says("1").says("Anna Meyer");

        assertThat(named.answer()).contains("Let Anna Meyer finish.");
    }

    @Test
    void a_question_interrupts_a_question_for_words() {
        SmallCoach asking = new SmallCoach().sure("and what is the price?", "price");

        Rehearsal talk = asking.talk().says("a story for you?").says("and what is the price?");

        assertThat(talk.answer()).startsWith("Say the price").endsWith("Shall we go back to a story?");
        assertThat(talk.says("Hello there").answer()).isEqualTo("So they said: Hello there");
    }

    @Test
    void an_interrupted_interruption_comes_back_step_by_step() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("they went quiet").says("the price");

        assertThat(talk.answer()).endsWith("Shall we go back to a quiet client?");

        assertThat(talk.says("yes").says("a week").answer())
                .isEqualTo("Write them one line.\n\nShall we go back to an upset client?");
        assertThat(talk.says("yes").answer()).isEqualTo("Where are you with it?");
    }

    @Test
    void a_no_to_the_inner_one_offers_the_outer_one() {
        Rehearsal talk = coach.talk()
                .says("my client is upset")
                .says("they went quiet")
                .says("the price")
                .says("no");

        assertThat(talk.answer()).isEqualTo("Then let us leave that question.\n\nShall we go back to an upset client?");
    }

    @Test
    void no_more_than_two_dialogs_wait_and_the_oldest_is_let_go() {
        Rehearsal talk = coach.talk()
                .says("my client is upset")
                .says("they went quiet")
                .says("we said goodbye")
                .says("a story for you?");

        assertThat(talk.session().talk().position().frames())
                .extracting(Frame::dialog)
                .containsExactly("quiet", "bye", "story");
    }

    @Test
    void the_same_dialog_is_never_under_way_twice() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("they went quiet").says("my client is upset");

        assertThat(talk.session().talk().position().frames())
                .extracting(Frame::dialog)
                .containsExactly("quiet", "upset");
    }

    @Test
    void an_advice_is_over_when_something_else_comes_up() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("1").says("Anna").says("the price");

        assertThat(talk.answer()).isEqualTo("Say the price and be silent.");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void nobody_is_led_back_to_the_basics() {
        assertThat(coach.talk().says("menu").says("the price").answer()).isEqualTo("Say the price and be silent.");
    }

    @Test
    void a_dialog_called_from_the_menu_comes_back_by_its_own_name() {
        assertThat(coach.talk()
                        .says("menu")
                        .picks("Upset clients")
                        .says("the price")
                        .answer())
                .endsWith("Shall we go back to an upset client?");
    }

    @Test
    void slots_of_one_client_never_reach_the_talk_about_the_next() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("1").says("Anna").picks("That helps");

        assertThat(talk.answer()).isEqualTo("Good luck with Anna.");
        assertThat(talk.says("my client is upset")
                        .session()
                        .talk()
                        .position()
                        .top()
                        .orElseThrow()
                        .slots()
                        .values())
                .isEmpty();
    }

    @Test
    void nonsense_after_the_way_back_was_offered_offers_it_once_more_and_then_leaves_it() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("the price").says("blah");

        assertThat(talk.answer()).isEqualTo("Shall we go back to an upset client?");
        assertThat(talk.labels()).containsExactly("Yes, go on", "No, leave it");

        assertThat(talk.says("blubb").answer()).startsWith("Then let us leave that question.");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void good_news_in_the_middle_is_taken_as_such() {
        Rehearsal talk = coach.talk().says("my client is upset").says("we won the deal!");

        assertThat(talk.answer()).endsWith("Shall we go back to an upset client?");
        assertThat(talk.labels()).containsExactly("Yes, go on", "No, leave it");
    }

    @Test
    void a_hello_leaves_the_question_open() {
        SmallCoach greeted = new SmallCoach().sure("hello?", "greeting");
        Rehearsal talk = greeted.talk().says("my client is upset").says("hello?");

        assertThat(talk.answer()).isEqualTo("I'm here.\n\nIs the talk ahead of you?");
        assertThat(talk.labels()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "her name is Anna", "Tom Miller"})
    void a_name_thrown_in_is_noted_and_is_no_miss(String name) {
        Rehearsal talk = coach.talk().says("my client is upset").says(name);

        assertThat(talk.answer()).endsWith("then.\n\nIs the talk ahead of you?");
        assertThat(talk.says(name).answer()).endsWith("Is the talk ahead of you?");
    }

    @Test
    void what_to_say_depends_on_the_answer() {
        SmallCoach asking = new SmallCoach().sure("what do I say to her?", "price");
        Rehearsal talk = asking.talk().says("my client is upset").says("what do I say to her?");

        assertThat(talk.answer()).isEqualTo("That depends on one thing.\n\nIs the talk ahead of you?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what else could I try?", "so what do I say to him", "thanks, anything else?", "another idea"})
    void what_else_asks_for_another_way(String words) {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("1").says("Anna").says(words);

        assertThat(talk.answer()).contains("I hear you.");
    }

    @Test
    void a_complaint_about_the_coach_leaves_the_advice_where_it_was() {
        Rehearsal talk = complaining().picks("You misread me");

        assertThat(talk.answer()).isEqualTo("Then once more.");
        assertThat(talk.labels()).contains("Another way", "Why this?", "That helps");
        assertThat(talk.says("another way").answer()).contains("I hear you.");
    }

    @Test
    void a_remark_that_asks_nothing_leaves_the_buttons_of_the_advice_good() {
        Rehearsal talk = coach.talk().says("my client is upset").says("1").says("Anna");
        String another = talk.button("Another way");

        assertThat(talk.says("hello").answer()).isEqualTo("Hello to you.");
        assertThat(talk.taps(another).answer()).contains("I hear you.");
    }

    @Test
    void whoever_tells_something_new_behind_a_complaint_is_not_led_back_to_the_advice() {
        Rehearsal talk = complaining().says("the price");

        assertThat(talk.answer()).isEqualTo("Say the price and be silent.");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    private static Rehearsal complaining() {
        SmallCoach coach = new SmallCoach(SmallLibrary.of(SmallCoach.UPSET, SmallCoach.PRICE, SmallCoach.STORY, CROSS))
                .sure("that's rubbish", "cross");
        return coach.talk().says("my client is upset").says("1").says("Anna").says("that's rubbish");
    }

    @Test
    void a_question_that_may_mean_several_matters_is_asked_about_in_the_middle_of_another() {
        SmallCoach unsure = new SmallCoach().unclear("how do I go on with them?", "quiet", "price");

        Rehearsal talk = unsure.talk().says("my client is upset").says("how do I go on with them?");

        assertThat(talk.answer())
                .startsWith("I am not sure I got you right.")
                .endsWith("Shall we go back to an upset client?");
        assertThat(talk.labels())
                .containsExactly("A matter of quiet", "A matter of price", "Yes, go on", "No, leave it");
        assertThat(talk.says("A matter of price").answer())
                .startsWith("Say the price")
                .endsWith("Shall we go back to an upset client?");
        assertThat(talk.says("yes").answer()).isEqualTo("Where are you with it?");
    }

    @Test
    void the_answer_to_the_open_question_still_counts_behind_such_guesses() {
        SmallCoach unsure = new SmallCoach().unclear("how do I go on with them?", "quiet", "price");

        Rehearsal talk = unsure.talk()
                .says("my client is upset")
                .says("how do I go on with them?")
                .says("Before the talk");

        assertThat(talk.answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void what_may_be_about_the_matter_at_hand_or_asks_nothing_has_the_question_asked_again() {
        SmallCoach unsure = new SmallCoach()
                .unclear("how upset is upset?", "upset", "price")
                .unclear("they want it for less", "price", "quiet");

        assertThat(unsure.talk()
                        .says("my client is upset")
                        .says("how upset is upset?")
                        .answer())
                .isEqualTo("Is the talk ahead of you?");
        assertThat(unsure.talk()
                        .says("my client is upset")
                        .says("they want it for less")
                        .answer())
                .isEqualTo("Is the talk ahead of you?");
    }

    @Test
    void whatever_may_be_a_matter_is_asked_about_where_only_the_way_back_is_on_offer() {
        SmallCoach unsure = new SmallCoach().unclear("they want it for less", "price", "quiet");

        Rehearsal talk = unsure.talk()
                .says("my client is upset")
                .says("they went quiet")
                .says("a week")
                .says("they want it for less");

        assertThat(talk.labels()).startsWith("A matter of price").contains("Yes, go on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "sure", "yes", "yeah"})
    void a_yes_means_the_promise_that_was_asked_about_last_and_not_the_way_back(String yes) {
        Rehearsal talk = coach.talk()
                .says("my client is upset")
                .says("the price")
                .says("I told Anna I'd send the draft by Friday");

        assertThat(talk.says(yes).answer()).startsWith("Saved.");
    }
}
