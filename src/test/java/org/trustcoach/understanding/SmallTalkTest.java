package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {

    @ParameterizedTest
    @CsvSource({
        "Hi, greeting",
        "hello there!, greeting",
        "Good morning coach, greeting",
        "G'day mate, greeting",
        "HEY 😀, greeting",
        "morning all, greeting",
        "thanks, thanks",
        "Thank you so much, thanks",
        "ok thx, thanks",
        "ta very much, thanks",
        "Cheers mate, thanks",
        "bye, goodbye",
        "Good bye, goodbye",
        "bye for now, goodbye",
        "goodnight everyone, goodbye"
    })
    void a_greeting_a_thank_you_and_a_goodbye_are_known_without_weighing(String text, String intent) {
        assertThat(SmallTalk.intent(text)).contains(intent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "good",
                "so very much",
                "hi, my client went quiet",
                "thank god she called",
                "say hello to Anna",
                "thanks to you we lost them",
                "hello hello hello hello hello hello",
                "no goodbye from the client"
            })
    void what_says_more_or_less_than_that_is_weighed(String text) {
        assertThat(SmallTalk.intent(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "OK!",
                "Yes.",
                "nope",
                "yeah right",
                "42",
                "1 2 3",
                "😀",
                "👍🏽",
                "...",
                "lol",
                "hmm",
                "",
                "k"
            })
    void a_yes_or_no_to_nothing_a_number_and_a_smile_are_nods(String text) {
        assertThat(SmallTalk.isNod(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ok so what now", "no reply", "12 weeks", "你好", "yes yes yes yes yes yes", "fine print", "x"})
    void whatever_says_something_is_no_nod(String text) {
        assertThat(SmallTalk.isNod(text)).isFalse();
    }
}
