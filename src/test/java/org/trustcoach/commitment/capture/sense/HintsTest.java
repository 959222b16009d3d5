package org.trustcoach.commitment.capture.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** Turns of phrase are found in any form of their verb, with any person, and over a gap. */
class HintsTest {

    private static final Reference WEDNESDAY =
            new Reference(LocalDateTime.parse("2026-03-04T10:12:00"), ZoneId.of("Europe/London"), Locale.UK);

    @Test
    void a_verb_with_an_equals_sign_is_found_in_any_form() {
        assertThat(found("I gave Anna our word")).contains("my-word");
        assertThat(found("I am giving her my word")).contains("my-word");
        assertThat(found("She gave me her word")).doesNotContain("my-word");
    }

    @Test
    void a_class_takes_names_pronouns_and_roles() {
        assertThat(found("the client gets it from us")).contains("gets-from-me");
        assertThat(found("Anna receives it from me")).contains("gets-from-me");
    }

    @Test
    void a_gap_takes_up_to_four_words_and_ends_with_the_sentence() {
        assertThat(found("Anna gets a list of parts from us")).contains("gets-from-me");
        assertThat(found("Anna gets a very long list of parts from us")).doesNotContain("gets-from-me");
        assertThat(found("Anna gets it. Greetings from us")).doesNotContain("gets-from-me");
    }

    private static List<String> found(String text) {
        return Hints.ENGLISH.in(Words.of(text, new TimeReader()::read, WEDNESDAY, Clients.NONE)).stream()
                .map(Hints.Found::name)
                .toList();
    }
}
