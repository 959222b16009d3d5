package org.trustcoach.due.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private final Lexicon english = Lexicon.of("en");

    private List<String> tokens(String text) {
        Text words = Text.of(english, text);
        return IntStream.range(0, words.size())
                .mapToObj(at -> words.token(at).text())
                .toList();
    }

    @Test
    void letters_and_digits_are_cut_apart_unless_they_are_a_word() {
        assertThat(tokens("3pm 2moro, Oct2")).containsExactly("3", "pm", "2moro", ",", "oct", "2");
    }

    @Test
    void apostrophes_belong_to_their_word() {
        assertThat(tokens("5 o’clock, weeks' time")).containsExactly("5", "o'clock", ",", "weeks", "'", "time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorow", "tomorroww", "tommorow", "tomorrpw"})
    void long_names_are_known_with_a_letter_wrong(String word) {
        assertThat(Text.of(english, word).is(0, Sort.RELDATE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"munday", "augusta", "marched", "friend", "sundry"})
    void short_names_are_not(String word) {
        assertThat(Text.of(english, word).senses(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$12", "12%", "12 units", "version 12", "room 12", "€ 12"})
    void a_number_that_counts_or_names_something_is_no_time(String text) {
        Text words = Text.of(english, text);
        assertThat(IntStream.range(0, words.size()).noneMatch(at -> words.is(at, Sort.NUM)))
                .isTrue();
    }
}
