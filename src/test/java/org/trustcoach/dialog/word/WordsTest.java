package org.trustcoach.dialog.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "'“We’re late” – she said… 3—4 „so“', 'were late she said 3 4 so'",
        "'“São” – it’s', 'sao its'",
        "'İstanbul', 'istanbul'",
        "'１２', '12'",
        "'प्रिया शर्मा', 'परिया शरमा'",
        "'😀 *_{', ''"
    })
    void typed_words_become_comparable(String typed, String words) {
        assertThat(Words.normalise(typed)).isEqualTo(words);
    }

    @Test
    void what_phones_write_is_read_like_any_other_letters() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String typed = "a" + c + "b";
            String behindAnAccent = Words.normalise("é " + typed);
            assertThat(Words.normalise("e " + typed)).as("U+%04X", (int) c).isEqualTo(behindAnAccent);
        }
    }
}
