package org.trustcoach.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.telegram.TelegramSettings.Webhook;

class WebhookStartTest {

    private static final String ADDRESS = "https://bot.example/telegram/webhook";

    private final TelegramRig rig = new TelegramRig();
    private final WebhookStart start =
            new WebhookStart(rig.registration, new Webhook(URI.create(ADDRESS), "0123456789abcdef"), rig.later);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void telegram_is_told_the_address_the_secret_and_the_kinds() {
        start.start();
        rig.later.runAll();

        var body = rig.telegram.requests("setwebhook").get(0).body();
        assertThat(rig.telegram.webhook()).isEqualTo(ADDRESS);
        assertThat(body.path("secret_token").asText()).isEqualTo("0123456789abcdef");
        assertThat(body.path("allowed_updates").toString())
                .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
        assertThat(body.path("drop_pending_updates").asBoolean()).isFalse();
        assertThat(rig.telegram.commands()).containsExactly("start");
    }

    @Test
    void it_tries_again_after_a_growing_wait_and_obeys_429() {
        rig.telegram.failOnce("setWebhook", Fault.close());
        rig.telegram.failOnce("setWebhook", Fault.refuse(500, "Internal"));
        rig.telegram.failOnce("setWebhook", Fault.tooManyRequests(11));

        start.start();
        for (Duration wait :
                new Duration[] {Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(11)}) {
            assertThat(rig.later.planned())
                    .singleElement()
                    .matches(plan -> plan.delay().equals(wait));
            rig.later.runAll();
        }

        assertThat(rig.telegram.webhook()).isEqualTo(ADDRESS);
        assertThat(rig.later.planned()).isEmpty();
    }

    @Test
    void a_refusal_is_told_once_and_not_tried_again() {
        try (CapturedLog log = new CapturedLog()) {
            rig.telegram.failAlways("setWebhook", Fault.refuse(401, "Unauthorized"));

            start.start();
            rig.later.runAll();

            assertThat(log.count(Level.ERROR, "Telegram refuses the webhook")).isOne();
            assertThat(rig.later.planned()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500})
    void a_list_of_commands_that_is_not_taken_is_no_reason_to_stay_deaf(int code) {
        rig.telegram.failAlways("setMyCommands", Fault.refuse(code, "setMyCommands is not supported"));

        start.start();
        rig.later.runAll();

        assertThat(rig.telegram.webhook()).isEqualTo(ADDRESS);
        assertThat(rig.later.planned()).isEmpty();
    }
}
