package org.trustcoach.coach.rehearse.spot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what do I say now?",
                "ok, what should I answer to her",
                "no idea",
                "I don't know what to say",
                "I'm stuck",
                "give me a hint"
            })
    void whoever_asks_what_to_say_gets_an_example(String words) {
        assertThat(LineKind.of(words, false)).isEqualTo(LineKind.EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do I say to my team now, that you need it by Friday?",
                "I don't know yet, and I'll find out by noon.",
                "What can I do for you today?",
                "No idea is too small for us to look at."
            })
    void a_line_to_the_client_stays_one(String words) {
        assertThat(LineKind.of(words, false)).isEqualTo(LineKind.LINE);
    }
}
