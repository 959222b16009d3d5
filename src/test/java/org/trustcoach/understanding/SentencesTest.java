package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void sentences_end_with_a_stop_and_with_a_line() {
        assertThat(Sentences.of("They went quiet. Why?  Help!\nI wrote twice… no reply"))
                .containsExactly("They went quiet.", "Why?", "Help!", "I wrote twice…", "no reply");
    }

    @Test
    void a_stop_inside_a_word_or_a_number_ends_nothing() {
        assertThat(Sentences.of("It is 3.5 percent at acme.example now?!")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \n"})
    void a_blank_message_has_none(String text) {
        assertThat(Sentences.of(text)).isEmpty();
    }

    @Test
    void what_lies_behind_the_fortieth_sentence_is_one() {
        assertThat(Sentences.of("No. ".repeat(100))).hasSize(41);
        assertThat(Sentences.of("x".repeat(100_000))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"And now?", "how do I tell her", "Should I call", "  Any ideas", "Is that wise", "What to do."})
    void a_sentence_asks_with_a_question_mark_or_by_its_first_word(String sentence) {
        assertThat(Sentences.asks(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I wrote twice.", "She asked me how", "However, they left", "Whatever"})
    void other_sentences_do_not_ask(String sentence) {
        assertThat(Sentences.asks(sentence)).isFalse();
    }
}
