package org.trustcoach.dialog.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;

class TemplateParserTest {

    private static final Slots ANNA = new Slots(Map.of("client", "*Anna_{x}"));

    @Test
    void styles_stand_beside_the_words() {
        assertThat(fill("*bold* and _italic_"))
                .isEqualTo(new RichText(
                        "bold and italic",
                        java.util.List.of(new Span(0, 4, Style.BOLD), new Span(9, 15, Style.ITALIC))));
    }

    @Test
    void styles_may_overlap() {
        RichText text = fill("*a _b* c_");

        assertThat(text.text()).isEqualTo("a b c");
        assertThat(text.spans()).contains(new Span(0, 2, Style.BOLD), new Span(2, 3, Style.BOLD));
        assertThat(text.spans()).contains(new Span(2, 3, Style.ITALIC), new Span(3, 5, Style.ITALIC));
    }

    @Test
    void what_a_person_typed_is_never_read_as_markup() {
        assertThat(fill("Hi *{client}*!"))
                .isEqualTo(new RichText("Hi *Anna_{x}!", java.util.List.of(new Span(3, 12, Style.BOLD))));
    }

    @Test
    void an_empty_slot_has_words_of_its_own() {
        assertThat(TemplateParser.parse("Hi {client|your client}!")
                        .fill(Slots.NONE)
                        .text())
                .isEqualTo("Hi your client!");
        assertThat(TemplateParser.parse("Hi {client}!").fill(Slots.NONE).text()).isEqualTo("Hi !");
    }

    @Test
    void a_slot_without_words_of_its_own_is_needed() {
        assertThat(TemplateParser.parse("{a} {b|x} {c}").needed()).containsExactly("a", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "'a \\* b', 'a * b'",
        "'\\_x\\_', '_x_'",
        "'\\{client}', '{client}'",
        "'back\\\\slash', 'back\\slash'",
        "'snake_case_name', 'snake_case_name'",
        "'at the end \\', 'at the end \\'"
    })
    void a_plain_sign_stays_plain(String source, String text) {
        assertThat(fill(source)).isEqualTo(RichText.plain(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'a *b', 4",
        "'_a', 2",
        "'ab {client', 3",
        "'ab {Client}', 3",
        "'{}', 0",
        "'x {a b}', 2",
        "'{|words}', 0"
    })
    void what_cannot_be_read_is_told_with_its_place(String source, int offset) {
        MalformedText problem = catchThrowableOfType(MalformedText.class, () -> TemplateParser.parse(source));

        assertThat(problem.offset()).isEqualTo(offset);
    }

    private static RichText fill(String source) {
        return TemplateParser.parse(source).fill(ANNA);
    }
}
