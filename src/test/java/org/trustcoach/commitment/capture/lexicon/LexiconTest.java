package org.trustcoach.commitment.capture.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;

class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "sent, send, PAST",
        "sending, send, ING",
        "goes, go, S",
        "replies, reply, S",
        "replied, reply, PARTICIPLE",
        "shipped, ship, PAST",
        "cancelled, cancel, PAST",
        "canceled, cancel, PAST",
        "putting, put, ING",
        "written, write, PARTICIPLE",
        "agreeing, agree, ING",
        "found, find, PAST"
    })
    void forms_of_verbs_are_known(String word, String lemma, Form form) {
        VerbForm verb = Lexicon.ENGLISH.entry(word).verb();

        assertThat(verb).isNotNull();
        assertThat(verb.lemma()).isEqualTo(lemma);
        assertThat(verb.is(form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sned, send", "finsh, finish", "dicsuss, discuss", "scheduel, schedule", "delivver, deliver"})
    void a_slip_in_a_verb_is_mended(String wrong, String right) {
        assertThat(Lexicon.ENGLISH.withoutSlip(wrong)).isEqualTo(right);
    }

    @Test
    void a_word_that_is_only_like_a_verb_stays() {
        assertThat(Lexicon.ENGLISH.withoutSlip("calm")).isEqualTo("calm");
        assertThat(Lexicon.ENGLISH.withoutSlip("palm")).isEqualTo("palm");
        assertThat(Lexicon.ENGLISH.withoutSlip("xyzzy")).isEqualTo("xyzzy");
    }
}
