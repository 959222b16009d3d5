package org.trustcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.dialog.Expectation.Kind;

class ExpectationTest {

    @Test
    void a_text_is_taken_as_it_stands_without_the_space_around_it() {
        assertThat(of(Kind.TEXT).accept("  I'll call *you* 😀\nsoon ")).contains("I'll call *you* 😀\nsoon");
        assertThat(of(Kind.TEXT).accept("x".repeat(Expectation.MAX_ANSWER))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200b", "\u00a0", "\u0000\u0007", "\ufe0f\u200d"})
    void a_text_without_anything_to_see_is_none(String typed) {
        assertThat(of(Kind.TEXT).accept(typed)).isEmpty();
    }

    @Test
    void a_text_has_a_limit() {
        assertThat(of(Kind.TEXT).accept("x".repeat(Expectation.MAX_ANSWER + 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "Will Smith",
                "can yilmaz",
                "my boss",
                "the help desk",
                "anna meyer",
                "O'Brien",
                "O’Brien",
                "Jean-Luc",
                "Dr. Müller",
                "李小龙",
                "प्रिया",
                "محمد",
                "علی\u200cرضا",
                "Ioana-Ştefania Popescu-Văcărescu",
                "María José de la Cruz"
            })
    void a_name_is_taken(String name) {
        assertThat(of(Kind.NAME).accept(" " + name + " ")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna., Anna",
        "Anna!, Anna",
        "It's Anna, Anna",
        "it’s Anna, Anna",
        "her name is Anna Meyer, Anna Meyer",
        "His name is Ben., Ben",
        "she's called Priya, Priya",
        "He is Tom, Tom",
        "the client is Anna, Anna",
        "my client's name is Anna, Anna",
        "name is Anna, Anna"
    })
    void the_words_around_a_name_are_left_out(String typed, String name) {
        assertThat(of(Kind.NAME).accept(typed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No.",
                "nah",
                "nope",
                "yes",
                "ok",
                "I don't know",
                "i dont know",
                "don't know",
                "no idea",
                "not sure",
                "none",
                "nobody",
                "skip",
                "what",
                "why",
                "thanks",
                "tomorrow",
                "can you draft an email",
                "what do I say",
                "will they come",
                "12",
                "R2D2",
                "😀",
                "-",
                "...",
                "Anna 😀 Meyer",
                "one two three four five six",
                "Anna <b>",
                "*Anna*",
                "her name is"
            })
    void what_is_no_name_is_not_taken_for_one(String typed) {
        assertThat(of(Kind.NAME).accept(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "+3, 3",
        "-3, -3",
        "3.50, 3.50",
        " 12 , 12",
        "3., 3",
        "012, 12",
        "60 days, 60",
        "about 14, 14",
        "2.5 weeks late., 2.5"
    })
    void a_number_is_taken(String typed, String number) {
        assertThat(of(Kind.NUMBER).accept(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three",
                "1e9",
                "1/2",
                "--3",
                "3 4",
                "3 4 days",
                "two weeks",
                "day 3",
                "1234567890123456",
                "²",
                "٣",
                "NaN",
                "."
            })
    void what_is_no_number_is_not_taken_for_one(String typed) {
        assertThat(of(Kind.NUMBER).accept(typed)).isEmpty();
    }

    @Test
    void a_number_stays_within_its_bounds_and_a_text_within_its_length() {
        assertThat(bounded(Kind.NUMBER, 1, 10).accept("10")).isPresent();
        assertThat(bounded(Kind.NUMBER, 1, 10).accept("10.1")).isEmpty();
        assertThat(bounded(Kind.NUMBER, 1, 10).accept("0")).isEmpty();
        assertThat(bounded(Kind.TEXT, 3, 5).accept("ab")).isEmpty();
        assertThat(bounded(Kind.TEXT, 3, 5).accept("abcdef")).isEmpty();
        assertThat(bounded(Kind.TEXT, 3, 5).accept(" abc ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes.",
                "YES!",
                "y",
                "yep",
                "yup",
                "yeah",
                "sure",
                "of course",
                "Yes, please",
                "yes we did",
                "yes I do",
                "ok",
                "definitely",
                "yes 👍"
            })
    void these_mean_yes(String typed) {
        assertThat(of(Kind.YES_NO).accept(typed)).contains("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No.",
                "n",
                "nope",
                "nah",
                "not really",
                "no thanks",
                "No, we didn't",
                "not yet",
                "no, never",
                "never"
            })
    void these_mean_no(String typed) {
        assertThat(of(Kind.YES_NO).accept(typed)).contains("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maybe",
                "I don't know",
                "no idea",
                "not sure",
                "yes and no",
                "yes but no",
                "no clue",
                "sure not",
                "ok but why?",
                "no problem, yes",
                "nothing",
                "note",
                "👍👎",
                "no but my client is furious about the delay",
                "yes or no"
            })
    void these_mean_neither(String typed) {
        assertThat(of(Kind.YES_NO).accept(typed)).isEmpty();
    }

    @Test
    void a_pattern_must_match_the_whole_answer() {
        Expectation code = new Expectation(Kind.TEXT, null, null, Pattern.compile("[A-Z]{2}[0-9]+"));

        assertThat(code.accept("AB12")).isPresent();
        assertThat(code.accept("xAB12")).isEmpty();
        assertThat(code.accept("AB12 ")).contains("AB12");
        assertThat(code.accept("AB12x")).isEmpty();
    }

    private static Expectation of(Kind kind) {
        return bounded(kind, null, null);
    }

    private static Expectation bounded(Kind kind, @Nullable Integer min, @Nullable Integer max) {
        return new Expectation(
                kind, min == null ? null : BigDecimal.valueOf(min), max == null ? null : BigDecimal.valueOf(max), null);
    }
}
