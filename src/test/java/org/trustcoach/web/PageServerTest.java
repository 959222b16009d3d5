package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.transcript.InMemoryPage;

/** The page on a real server. */
@Timeout(60)
class PageServerTest {

    private static PageServer server;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie = "trust-coach=" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void start() {
        server = PageServer.start(0, new InMemoryPage());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/page/main.js", "/page/page.css", "/favicon.svg"})
    void the_files_of_the_page_are_served_with_their_policy(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/error/404.html"})
    void a_document_holds_no_script_no_style_and_no_address_of_another_site(String path) throws Exception {
        assertThat(get(path).body())
                .doesNotContainPattern("<style|style=|\\son\\w+=|https?://|javascript:")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void an_address_without_anything_says_so_kindly() throws Exception {
        HttpResponse<String> page = client.send(
                request("/nothing").header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> json = get("/api/nothing?trace=true");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("There is nothing at this address");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).startsWith("{").doesNotContain("trace", "Exception");
    }

    @Test
    void an_address_that_is_there_is_not_called_missing() throws Exception {
        HttpResponse<String> page = client.send(
                request("/api/taps").header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).isEqualTo("Method Not Allowed.");
    }

    @Test
    void an_open_window_sees_both_sides_of_the_talk() throws Exception {
        try (BufferedReader window = openWindow()) {
            post("/api/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"my client went quiet\"}");

            assertThat(next(window, "data:")).contains("\"from\":\"you\"", "my client went quiet");
            assertThat(next(window, "data:")).contains("\"from\":\"coach\"", "How long has it been quiet?");
        }
    }

    @Test
    void an_open_window_hears_a_heart_beat() throws Exception {
        try (BufferedReader window = openWindow()) {
            assertThat(next(window, ":beat")).isNotNull();
        }
    }

    @Test
    void a_window_fetches_again_after_its_person_asked_to_be_forgotten() throws Exception {
        post("/api/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"Anna is ill\"}");
        try (BufferedReader window = openWindow()) {
            HttpResponse<String> answer =
                    post("/api/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"/forget\"}");

            assertThat(answer.body()).contains("\"kept\":false");
            assertThat(next(window, "event:reset")).isNotNull();
            assertThat(get("/api/transcript").body())
                    .contains("All of it is erased.")
                    .doesNotContain("Anna", "/forget");
        }
    }

    @Test
    void a_window_of_somebody_else_sees_nothing() throws Exception {
        try (BufferedReader window = openWindow()) {
            HttpRequest other = request("/api/messages")
                    .setHeader("Cookie", "trust-coach=ffffffffffffffffffffffffffffffff")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"a secret\"}"))
                    .build();
            client.send(other, HttpResponse.BodyHandlers.ofString());
            post("/api/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"hello\"}");

            assertThat(next(window, "data:")).contains("hello");
        }
    }

    @Test
    void too_many_windows_of_one_chat_are_refused() throws Exception {
        for (int i = 0; i < OpenPages.MAX_PER_CHAT; i++) {
            openWindow();
        }

        HttpResponse<String> answer = client.send(
                request("/api/events").header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("too many windows");
    }

    @Test
    void the_server_stops_though_a_window_is_open() throws Exception {
        PageServer other = PageServer.start(0, new InMemoryPage());
        BufferedReader window = reader(client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + other.port() + "/api/events"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream()));

        other.close();

        assertThat(next(window, "event:never")).isNull();
    }

    private BufferedReader openWindow() throws Exception {
        HttpRequest request =
                request("/api/events").header("Accept", "text/event-stream").build();
        return reader(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    private static BufferedReader reader(HttpResponse<InputStream> stream) {
        assertThat(stream.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    /** The next line that begins like this, or null when the stream ends before. */
    private static @Nullable String next(BufferedReader window, String beginning) {
        return window.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Cookie", cookie);
    }
}
