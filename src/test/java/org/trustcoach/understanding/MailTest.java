package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final String MAIL = """
            Dear Tom,

            we are not happy with the delay, and I want to end the contract.
            Thanks for your call.

            Kind regards
            Anna Kowalski
            Acme Ltd
            """;

    @Test
    void words_before_a_mail_are_ones_own() {
        assertThat(Mail.ownWords("How do I answer this?\n\n" + MAIL)).contains("How do I answer this?");
    }

    @Test
    void words_behind_a_mail_are_ones_own() {
        assertThat(Mail.ownWords(MAIL + "\nHow do I answer this?")).contains("How do I answer this?");
    }

    @Test
    void words_before_and_behind_a_mail_are_ones_own() {
        assertThat(Mail.ownWords("This came in today.\n" + MAIL + "\nWhat do I say?"))
                .contains("This came in today.\n\nWhat do I say?");
    }

    @Test
    void a_word_of_thanks_behind_a_mail_does_not_make_it_longer() {
        assertThat(Mail.ownWords(MAIL + "\nWhat do I say?\nThanks")).contains("What do I say?\nThanks");
    }

    @Test
    void a_mail_alone_leaves_no_words_of_ones_own() {
        assertThat(Mail.ownWords(MAIL)).contains("");
        assertThat(Mail.ownWords("Hi Tom,\ncan you call me?\nCheers\nAnna")).contains("");
    }

    @Test
    void lines_of_a_head_make_a_mail_without_a_greeting() {
        assertThat(Mail.ownWords("I don't like this one\nFrom: anna@acme.example\nSubject: Contract\nwe want out"))
                .contains("I don't like this one");
        assertThat(Mail.ownWords("From: Anna\nSubject: Out\nWe want out.\nRegards\nAnna\n\nwhat now?"))
                .contains("what now?");
    }

    @Test
    void what_stands_between_quoted_lines_is_ones_own() {
        assertThat(Mail.ownWords("> you are too expensive\n>\n> and too slow\n\nWhat do I say to that?"))
                .contains("What do I say to that?");
        assertThat(Mail.ownWords("they wrote\n>> too late\nhm")).contains("they wrote\nhm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my client went quiet",
                "Hi there,\nmy client went quiet.\nWhat now?",
                "Hello coach, a question",
                "first line\nsecond line\nthird line\nThanks",
                "Dear me",
                "Dear Tom,\nKind regards",
                ">:( she is angry\nand loud\nand rude"
            })
    void a_message_without_a_mail_has_none(String text) {
        assertThat(Mail.ownWords(text)).isEmpty();
    }

    @Test
    void a_very_long_message_is_looked_through_once() {
        assertThat(Mail.ownWords("Dear Tom,\n".repeat(20_000))).isEmpty();
    }
}
