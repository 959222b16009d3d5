package org.trustcoach.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final List<String> ALPHABET =
            List.of("a", "b", " ", " ", "\n", "\n\n", "😀", "é", "👩‍👩‍👧", "*", "word", "עברית");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260304})
    void pieces_are_never_too_long_never_cut_a_character_and_lose_nothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            RichText text = anyText(random);
            int limit = 2 + random.nextInt(40);

            List<RichText> pieces = Texts.split(text, limit);

            String context = "seed " + seed + " round " + round;
            assertThat(pieces)
                    .as(context)
                    .allSatisfy(piece -> assertThat(piece.text().length()).isLessThanOrEqualTo(limit));
            assertThat(pieces)
                    .as(context)
                    .allSatisfy(
                            piece -> assertThat(Texts.wellFormed(piece.text())).isEqualTo(piece.text()));
            assertThat(String.join("", pieces.stream().map(RichText::text).toList()))
                    .as(context)
                    .isEqualTo(text.text());
            for (Style style : Style.values()) {
                assertThat(styled(pieces, style)).as(context).isEqualTo(styled(List.of(text), style));
            }
        }
    }

    @Test
    void a_short_text_stays_whole() {
        assertThat(Texts.split(RichText.plain("1234"), 4)).containsExactly(RichText.plain("1234"));
        assertThat(Texts.split(RichText.EMPTY, 4)).containsExactly(RichText.EMPTY);
    }

    @Test
    void an_empty_line_is_a_better_place_to_cut_than_a_line_end_or_a_space() {
        List<RichText> pieces = Texts.split(RichText.plain("12345\n\n89 1\n345 789"), 15);

        assertThat(pieces).containsExactly(RichText.plain("12345\n\n89 1\n"), RichText.plain("345 789"));

        List<RichText> other = Texts.split(RichText.plain("12345678\n\n1 2\n456 789"), 15);

        assertThat(other.get(0)).isEqualTo(RichText.plain("12345678\n\n"));
    }

    @Test
    void a_separator_too_far_ahead_is_not_worth_a_tiny_piece() {
        assertThat(Texts.split(RichText.plain("a 3456789012345"), 10).get(0).text())
                .hasSize(10);
    }

    @Test
    void lone_surrogates_become_replacement_characters() {
        assertThat(Texts.wellFormed("a\uD83Db\uDE00c\uD83D")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(Texts.wellFormed("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void a_sound_text_is_left_as_it_is() {
        assertThat(Texts.wellFormed("ok 😀 עברית\u0000")).isEqualTo("ok 😀 עברית\u0000");
    }

    private static RichText anyText(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            words.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 4 && words.length() > 0; i++) {
            int start = random.nextInt(words.length());
            int end = start + 1 + random.nextInt(words.length() - start);
            spans.add(new Span(start, end, Style.values()[random.nextInt(Style.values().length)]));
        }
        return new RichText(words.toString(), spans);
    }

    /** The positions in the whole text that have the style. */
    private static BitSet styled(List<RichText> pieces, Style style) {
        BitSet positions = new BitSet();
        int offset = 0;
        for (RichText piece : pieces) {
            for (Span span : piece.spans()) {
                if (span.style() == style) {
                    positions.set(offset + span.start(), offset + span.end());
                }
            }
            offset += piece.text().length();
        }
        return positions;
    }
}
