package org.trustcoach.coach.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

class AnswerMatcherTest {

    private static final List<Offer> MOMENT = List.of(
            offer("Before the talk", "not yet", "before the call"),
            offer("It has happened", "after the call", "it went badly"),
            offer("I am in it", "right now"));

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1., 1",
        "2), 2",
        "#3, 3",
        "(2), 2",
        "２, 2",
        "first, 1",
        "The second, 2",
        "the 2nd one, 2",
        "third one, 3",
        "option 2, 2",
        "number two, 2",
        "'two, please', 2",
        "the last one, 3",
        "I pick 2, 2",
        "Before the talk, 1",
        "before the talk!, 1",
        "BEFORE, 1",
        "Not yet., 1",
        "happened, 2",
        "it went badly, 2",
        "right now, 3",
        "befor the talk, 1",
        "before the tlak, 1",
        "it hsa happened, 2",
        "'before the talk, I think', 1"
    })
    void typed_words_mean_a_button(String typed, int number) {
        assertThat(match(typed, MOMENT))
                .as(typed)
                .contains(MOMENT.get(number - 1).label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "😀",
                "*",
                "4",
                "0",
                "the",
                "it",
                "I don't know",
                "call",
                "the call",
                "it hasn't happened",
                "it has not happened",
                "not before the talk",
                "no one",
                "12",
                "1 2",
                "the first or the second",
                "maybe",
                "22",
                "yes",
                "no",
                "nah",
                "before or after the call",
                "my client wants to talk before the fair"
            })
    void words_that_may_mean_two_buttons_or_none_mean_none(String typed) {
        assertThat(match(typed, MOMENT)).as(typed).isEmpty();
    }

    @Test
    void a_number_on_a_button_is_not_a_place_in_the_list() {
        List<Offer> times = List.of(offer("2 weeks"), offer("1 week"), offer("10 days"));

        assertThat(match("2", times)).isEmpty();
        assertThat(match("1", times)).isEmpty();
        assertThat(match("3", times)).contains("10 days");
        assertThat(match("20 days", times)).isEmpty();
        assertThat(match("the second", times)).contains("1 week");
    }

    @Test
    void a_label_that_speaks_of_the_first_is_not_confused_with_the_first() {
        List<Offer> lists = List.of(offer("A second chance"), offer("The first meeting"));

        assertThat(match("first", lists)).isEmpty();
        assertThat(match("first meeting", lists)).contains("The first meeting");
        assertThat(match("1", lists)).contains("A second chance");
    }

    @Test
    void a_slip_of_the_finger_never_turns_a_no_into_a_yes() {
        List<Offer> able = List.of(offer("I can do it"), offer("Somebody else will"));

        assertThat(match("I can't do it", able)).isEmpty();
        assertThat(match("I cann do it", able)).contains("I can do it");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, Yes",
        "'Yes, please.', Yes",
        "yep, Yes",
        "yes we did, Yes",
        "sure, Yes",
        "no, No",
        "nah, No",
        "'No, thanks', No",
        "nope!, No",
        "not really, No"
    })
    void yes_and_no_are_understood_in_all_their_forms(String typed, String label) {
        assertThat(match(typed, List.of(offer("Yes"), offer("No")))).contains(label);
        assertThat(match(typed, List.of(offer("Go on", "yes"), offer("Leave it", "no"))))
                .contains(label.equals("Yes") ? "Go on" : "Leave it");
    }

    @Test
    void the_same_word_on_two_buttons_means_neither() {
        List<Offer> twins = List.of(offer("Small talk", "talk"), offer("Price talk", "talk"));

        assertThat(match("talk", twins)).isEmpty();
    }

    @Test
    void a_very_long_text_is_no_answer() {
        assertThat(match("before the talk ".repeat(20), MOMENT)).isEmpty();
    }

    private static Optional<String> match(String typed, List<Offer> offers) {
        return AnswerMatcher.of(typed).match(Buttons.of(offers)).map(Offer::label);
    }

    private static Offer offer(String label, String... also) {
        return new Offer(label, List.of(also), new Move(Move.Kind.PICK, label));
    }
}
