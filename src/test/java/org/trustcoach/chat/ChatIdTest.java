package org.trustcoach.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatIdTest {

    @Test
    void an_id_tells_its_channel_and_the_channels_own_id() {
        ChatId group = ChatId.of("telegram", "-1001234");

        assertThat(group.channel()).isEqualTo("telegram");
        assertThat(group.id()).isEqualTo("-1001234");
        assertThat(group).hasToString("telegram:-1001234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "telegram",
                "telegram:",
                ":4711",
                "Telegram:4711",
                "tele gram:1",
                "telegram:47:11",
                "telegram:{s017}",
                "telegram:a b",
                "telegram:ü",
                "telegram:1\n",
                "tele-gram:1",
                "telegram:1*"
            })
    void anything_else_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChatId(value))
                .withMessage("a chat id looks like telegram:4711");
    }

    @Test
    void an_id_has_a_limit() {
        assertThat(new ChatId("web:" + "a".repeat(116)).value()).hasSize(120);
        assertThatIllegalArgumentException().isThrownBy(() -> new ChatId("web:" + "a".repeat(117)));
    }
}
