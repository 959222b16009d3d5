package org.trustcoach.practice.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.text.PlainTagger;
import org.trustcoach.practice.text.TextReader;

class LexiconTest {

    private final TextReader reader = new TextReader(new PlainTagger());
    private final Lexicon lexicon = Lexicon.read(new BufferedReader(
            new StringReader("# a comment\nthanks: thank*, much obliged\nframe: any _ would, you're right\n")));

    private Groups match(String text) {
        return lexicon.match(reader.read(text).words());
    }

    @Test
    void a_word_an_expression_a_beginning_and_a_gap_are_found() {
        assertThat(match("thankful").has(0, "thanks")).isTrue();
        assertThat(match("so much obliged").in(1, 3)).isEqualTo(lexicon.bit("thanks"));
        assertThat(match("any parent would").any(0, 3, "frame")).isTrue();
        assertThat(match("any would").any(0, 2, "frame")).isFalse();
        assertThat(match("obliged").any(0, 1, "thanks")).isFalse();
    }

    @Test
    void an_apostrophe_may_be_missing() {
        assertThat(match("youre right").any(0, 2, "frame")).isTrue();
    }

    @Test
    void every_word_of_an_expression_belongs_to_it() {
        assertThat(match("well much obliged").count(0, 3, "thanks")).isEqualTo(2);
    }

    @Test
    void the_lexicon_that_ships_has_room_for_more_groups() {
        assertThat(Lexicon.shipped().names()).hasSizeBetween(30, 63).doesNotHaveDuplicates();
    }
}
