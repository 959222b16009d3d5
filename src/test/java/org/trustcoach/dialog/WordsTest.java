package org.trustcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'São  Paulo!', 'sao paulo'",
        "'2)', '2'",
        "'I''m', 'im'",
        "'I’m', 'im'",
        "'don´t', 'dont'",
        "'don`t', 'dont'",
        "'don‘t', 'dont'",
        "'İstanbul', 'istanbul'",
        "'１２', '12'",
        "'प्रिया शर्मा', 'परिया शरमा'",
        "'😀 *_{', ''"
    })
    void typed_words_become_comparable(String typed, String words) {
        assertThat(Words.normalise(typed)).isEqualTo(words);
    }
}
