package org.trustcoach.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void joining_leaves_out_what_is_empty_and_moves_the_styles_along() {
        RichText joined = RichText.join(
                List.of(
                        RichText.EMPTY,
                        RichText.styled("one", Style.BOLD),
                        RichText.EMPTY,
                        RichText.styled("two", Style.ITALIC)),
                "\n\n");

        assertThat(joined.text()).isEqualTo("one\n\ntwo");
        assertThat(joined.spans()).containsExactly(new Span(0, 3, Style.BOLD), new Span(5, 8, Style.ITALIC));
    }

    @Test
    void joining_nothing_gives_nothing() {
        assertThat(RichText.join(List.of(), ", ")).isEqualTo(RichText.EMPTY);
    }

    @Test
    void a_slice_keeps_the_part_of_each_style_that_reaches_into_it() {
        RichText text = new RichText(
                "0123456789",
                List.of(new Span(0, 4, Style.BOLD), new Span(3, 7, Style.ITALIC), new Span(6, 10, Style.UNDERLINE)));

        assertThat(text.slice(2, 6).spans()).containsExactly(new Span(0, 2, Style.BOLD), new Span(1, 4, Style.ITALIC));
        assertThat(text.slice(2, 6).text()).isEqualTo("2345");
    }

    @Test
    void an_empty_slice_has_no_style() {
        assertThat(RichText.styled("bold", Style.BOLD).slice(2, 2)).isEqualTo(RichText.EMPTY);
    }

    @Test
    void an_empty_text_is_never_styled() {
        assertThat(RichText.styled("", Style.QUOTE)).isEqualTo(RichText.EMPTY);
    }

    @Test
    void a_span_that_leaves_its_text_is_a_mistake() {
        List<Span> spans = List.of(new Span(0, 4, Style.BOLD));

        assertThatThrownBy(() -> new RichText("abc", spans)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_span_without_length_is_a_mistake() {
        assertThatThrownBy(() -> new Span(2, 2, Style.BOLD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2, Style.BOLD)).isInstanceOf(IllegalArgumentException.class);
    }
}
