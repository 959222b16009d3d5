package org.trustcoach.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TokenMaskTest {

    private static final String TOKEN = "123456789:AAaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQq";

    @Test
    void the_own_token_is_masked_whatever_its_form() {
        assertThat(new TokenMask("sampletoken").mask("POST /botsampletoken/sendMessage"))
                .isEqualTo("POST /bot<token>/sendMessage");
    }

    @Test
    void anything_that_looks_like_a_token_is_masked() {
        assertThat(new TokenMask("x").mask("see " + TOKEN + "!")).isEqualTo("see <token>!");
    }

    @Test
    void a_token_right_behind_letters_is_masked_too() {
        assertThat(new TokenMask("sampletoken").mask("/bot" + TOKEN + "/getMe")).doesNotContain("AAaBb");
    }

    @Test
    void times_and_ports_stay() {
        assertThat(new TokenMask("sampletoken").mask("at 12:30 on 127.0.0.1:8080"))
                .isEqualTo("at 12:30 on 127.0.0.1:8080");
    }

    @Test
    void network_failures_are_described_with_their_message_and_others_without() {
        TokenMask mask = new TokenMask("sampletoken");

        assertThat(mask.describe(new IOException("reset by sampletoken"))).isEqualTo("reset by <token>");
        assertThat(mask.describe(new IllegalStateException("what a person wrote")))
                .startsWith("a mistake in the program, IllegalStateException at ")
                .doesNotContain("person");
    }
}
