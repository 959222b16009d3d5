package org.trustcoach.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotApiSimulatorTest {

    private final BotApiSimulator telegram = BotApiSimulator.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void an_update_comes_again_until_an_offset_above_it_was_said() throws Exception {
        telegram.user(1).types("one");
        telegram.user(1).types("two");

        assertThat(ask(0, 0)).contains("one", "two");
        assertThat(ask(100_001, 0)).contains("two").doesNotContain("one");
        assertThat(ask(0, 0)).contains("two").doesNotContain("one");
        assertThat(telegram.confirmed()).containsExactly(100_000L);
    }

    @Test
    void an_offset_far_beyond_the_newest_update_confirms_nothing() throws Exception {
        telegram.restartIdsAt(5);
        telegram.user(1).types("low");

        assertThat(ask(100_001, 0)).contains("low");
        assertThat(telegram.unconfirmed()).isOne();
    }

    @Test
    void a_question_waits_for_news() throws Exception {
        CompletableFuture<String> answer = asking(0, 30);
        TelegramRig.eventually(() -> !telegram.requests("getUpdates").isEmpty());

        telegram.user(1).types("news");

        assertThat(answer.get()).contains("news");
    }

    @Test
    void a_second_question_ends_the_first_with_a_conflict() throws Exception {
        CompletableFuture<String> first = asking(0, 30);
        TelegramRig.eventually(() -> !telegram.requests("getUpdates").isEmpty());

        CompletableFuture<String> second = asking(0, 30);
        assertThat(first.get()).contains("409");
        telegram.user(1).types("news");

        assertThat(second.get()).contains("news");
    }

    @Test
    void duplicates_and_reversed_order_come_on_command() throws Exception {
        telegram.user(1).types("one");
        telegram.user(1).types("two");
        telegram.duplicate(100_000);
        telegram.reverseOrder(true);

        assertThat(ask(0, 0)).matches("(?s).*two.*one.*one.*");
    }

    @Test
    void another_process_can_lead_it() throws Exception {
        post("/simulator/types/4711", "hello");

        assertThat(post("/simulator/unconfirmed", "")).isEqualTo("1");
        assertThat(post("/simulator/sees/4711", "")).isEqualTo("[]");
    }

    private String ask(long offset, int timeout) throws Exception {
        return asking(offset, timeout).get();
    }

    private CompletableFuture<String> asking(long offset, int timeout) {
        String body = "{\"offset\":" + offset + ",\"timeout\":" + timeout + "}";
        return http.sendAsync(
                        request("/bot" + BotApiSimulator.TOKEN + "/getUpdates", body),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    private String post(String path, String body) throws Exception {
        return http.send(request(path, body), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(telegram.uri() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
