package org.trustcoach.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.telegram.TelegramSettings.Mode;
import org.trustcoach.telegram.TelegramSettings.Webhook;
import org.trustcoach.telegram.incoming.Reception;
import org.trustcoach.turn.Handled;

class TelegramWebhookTest {

    private static final String SECRET = "0123456789abcdef";
    private static final TelegramSettings SETTINGS = new TelegramSettings(
            BotApiSimulator.TOKEN,
            TelegramSettings.TELEGRAM,
            Mode.WEBHOOK,
            new Webhook(URI.create("https://bot.example/telegram/webhook"), SECRET),
            Set.of());
    private static final String HELLO = """
        {"update_id":815,"message":{"message_id":7,"date":1770000000,"text":"hello",
        "from":{"id":4711,"is_bot":false,"first_name":"A"},"chat":{"id":4711,"type":"private"}}}\
        """;

    private final TelegramRig rig = new TelegramRig();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new TelegramWebhook(rig.reception, SETTINGS))
            .build();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void an_update_is_taken_when_it_is_committed() throws Exception {
        CompletableFuture<Handled> turn = new CompletableFuture<>();
        rig.coach.answers(update -> turn);

        MvcResult waiting = http.perform(brought(HELLO, SECRET)).andReturn();
        assertThat(waiting.getRequest().isAsyncStarted()).isTrue();
        turn.complete(Handled.COMMITTED);

        assertThat(http.perform(asyncDispatch(waiting))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(rig.coach.texts()).containsExactly("hello");
        assertThat(rig.coach.accepted().get(0).id()).isEqualTo("telegram:815");
    }

    @Test
    void what_could_not_be_committed_is_to_come_again() throws Exception {
        rig.coach.answers(
                update -> CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException())));

        assertThat(status(HELLO, SECRET)).isEqualTo(503);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0123456789abcdeF", "0123456789abcde", "0123456789abcdef0"})
    void without_the_secret_nothing_is_read_or_told(@Nullable String secret) throws Exception {
        MvcResult result = settled(brought(HELLO, secret));

        assertThat(result.getResponse().getStatus()).isEqualTo(401);
        assertThat(result.getResponse().getContentAsString()).isEmpty();
        assertThat(rig.coach.accepted()).isEmpty();
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_refused() throws Exception {
        String body = HELLO + " ".repeat(1 << 20);

        assertThat(status(body, SECRET)).isEqualTo(413);
        assertThat(rig.coach.accepted()).isEmpty();
    }

    @Test
    void poison_is_put_aside_and_never_comes_again() throws Exception {
        assertThat(status("{\"update_id\":816,\"message\":[]}", SECRET)).isEqualTo(200);

        assertThat(rig.deadLetters.reasons()).containsOnlyKeys("telegram:816");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{}", "{\"update_id\":\"x\"}"})
    void what_has_no_id_is_passed_over(String body) throws Exception {
        assertThat(status(body, SECRET)).isEqualTo(200);

        assertThat(rig.coach.accepted()).isEmpty();
    }

    @Test
    void a_tap_is_answered_here_as_well() throws Exception {
        String tap = """
            {"update_id":817,"callback_query":{"id":"q1","chat_instance":"1","data":"12.0",
            "from":{"id":4711,"is_bot":false,"first_name":"A"},
            "message":{"message_id":1,"date":1,"chat":{"id":4711,"type":"private"}}}}\
            """;

        assertThat(status(tap, SECRET)).isEqualTo(200);

        TelegramRig.eventually(() -> rig.telegram.answeredCallbacks().contains("q1"));
        assertThat(rig.coach.texts()).containsExactly("tap: 12.0");
    }

    @Test
    void it_exists_in_webhook_mode_only() {
        ApplicationContextRunner context = new ApplicationContextRunner()
                .withBean(Reception.class, () -> rig.reception)
                .withBean(TelegramSettings.class, () -> SETTINGS)
                .withUserConfiguration(TelegramWebhook.class);

        context.run(polling -> assertThat(polling).doesNotHaveBean(TelegramWebhook.class));
        context.withPropertyValues("trustcoach.telegram.mode=webhook")
                .run(webhook -> assertThat(webhook).hasSingleBean(TelegramWebhook.class));
    }

    private int status(String body, String secret) throws Exception {
        return settled(brought(body, secret)).getResponse().getStatus();
    }

    private MvcResult settled(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = http.perform(request).andReturn();
        return result.getRequest().isAsyncStarted()
                ? http.perform(asyncDispatch(result)).andReturn()
                : result;
    }

    private static MockHttpServletRequestBuilder brought(String body, @Nullable String secret) {
        MockHttpServletRequestBuilder request =
                post("/telegram/webhook").contentType("application/json").content(body);
        return secret == null ? request : request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
}
