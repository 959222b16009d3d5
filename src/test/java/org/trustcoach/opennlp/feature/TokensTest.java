package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Test
    void words_are_lower_case_without_accents_apostrophes_and_punctuation() {
        assertThat(Tokens.of("  Don't PANIC, Zoë… it's “fine”!\n"))
                .containsExactly("dont", "panic", "zoe", "its", "fine");
    }

    @Test
    void words_behind_the_first_hundred_and_twenty_do_not_count() {
        assertThat(Tokens.of("word ".repeat(Tokens.MAX_WORDS))).hasSize(120);
        assertThat(Tokens.of("word ".repeat(5000) + "end")).hasSize(120).doesNotContain("end");
    }

    @Test
    void a_word_of_more_than_forty_letters_is_cut_and_the_next_one_is_whole() {
        assertThat(Tokens.of("a".repeat(100_000) + " next")).containsExactly("a".repeat(40), "next");
        assertThat(Tokens.of("b".repeat(40))).containsExactly("b".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "?!", "😀", "\u0000", "''"})
    void a_message_without_letters_and_digits_has_no_words(String text) {
        assertThat(Tokens.of(text)).isEmpty();
    }
}
