package org.trustcoach.dialog.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {

    private static final Slots SLOTS = new Slots(Map.of("moment", "before", "tries", "3", "client", "Anna"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moment == \"before\"",
                "moment != \"after\"",
                "gone != \"after\"",
                "tries > 2",
                "tries >= 3",
                "tries <= 3.0",
                "tries < 3.5",
                "tries > -1",
                "client is set",
                "gone is empty",
                "not gone is set",
                "not (moment == \"after\")",
                "gone is set and gone is set or client is set",
                "client is set or gone is set and gone is set",
                "(client is set or gone is set) and moment == \"before\"",
                "  client   is set  "
            })
    void these_hold(String condition) {
        assertThat(ConditionParser.parse(condition).holds(SLOTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moment == \"Before\"",
                "moment != \"before\"",
                "tries > 3",
                "tries < 3",
                "client > 1",
                "gone > 1",
                "gone <= 1",
                "gone is set",
                "client is empty",
                "not client is set",
                "(client is set or gone is set) and gone is set",
                "not client is set or gone is set"
            })
    void these_do_not(String condition) {
        assertThat(ConditionParser.parse(condition).holds(SLOTS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | 0  | expected a slot name, found the end",
                "'client'                 | 6  | expected ==, !=, <, <=, >, >= or is, found the end",
                "'client ('               | 7  | expected ==, !=, <, <=, >, >= or is, found \"(\"",
                "'client == Anna'         | 10 | can't read \"Anna\"",
                "'client == anna'         | 10 | expected a word in double quotes, found \"anna\"",
                "'client is full'         | 10 | expected set or empty, found \"full\"",
                "'tries > \"2\"'          | 8  | expected a number, found \"\"2\"\"",
                "'tries > two'            | 8  | expected a number, found \"two\"",
                "'(client is set'         | 14 | expected ), found the end",
                "'client is set client'   | 14 | expected and, or, or the end, found \"client\"",
                "'client is set and'      | 17 | expected a slot name, found the end",
                "'\"a\" == \"b\"'         | 0  | expected a slot name, found \"\"a\"\"",
                "'moment == ''before'''   | 10 | can't read \"'before'\"",
                "'tries = 3'              | 6  | can't read \"= 3\"",
                "'tries > 1234567890123456' | 8 | expected a number, found \"1234567890123456\"",
                "'moment == \"before'     | 10 | can't read \"\"before\""
            })
    void what_cannot_be_read_is_told_with_its_place(String condition, int offset, String message) {
        MalformedText problem = catchThrowableOfType(MalformedText.class, () -> ConditionParser.parse(condition));

        assertThat(problem).hasMessage(message);
        assertThat(problem.offset()).isEqualTo(offset);
    }

    @Test
    void a_condition_tells_what_it_reads() {
        assertThat(ConditionParser.parse("not (b is set or a > 1) and c == \"x\"")
                        .reads())
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not "})
    void nesting_has_a_limit(String deeper) {
        MalformedText problem = catchThrowableOfType(
                MalformedText.class, () -> ConditionParser.parse(deeper.repeat(100_000) + "a is set"));

        assertThat(problem).hasMessageContaining("expected a shorter condition");
    }

    @Test
    void a_long_chain_is_no_nesting() {
        String chain = "a is empty and ".repeat(200) + "a is empty";

        assertThat(ConditionParser.parse(chain).holds(SLOTS)).isTrue();
    }
}
