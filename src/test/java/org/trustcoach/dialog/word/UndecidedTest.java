package org.trustcoach.dialog.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecidedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not sure",
                "not sure, to be honest",
                "Hmm, no idea",
                "I don't know yet.",
                "it depends",
                "That depends, really",
                "dunno tbh",
                "Well, both",
                "a bit of both",
                "None of these",
                "It's complicated",
                "yes and no",
                "hard to say"
            })
    void doubt_is_heard(String typed) {
        assertThat(Undecided.is(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not sure she likes me",
                "it depends on the price",
                "no",
                "not yet",
                "both of them shouted at me",
                "I don't know what to say to him",
                "maybe tomorrow",
                "",
                "hm"
            })
    void what_says_more_than_that_is_no_mere_doubt(String typed) {
        assertThat(Undecided.is(typed)).isFalse();
    }
}
