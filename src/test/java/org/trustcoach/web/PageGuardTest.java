package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageGuardTest {

    private final PageGuard guard = new PageGuard(List.of("Coach.example"), List.of("/hook"));

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "coach.example"})
    void our_own_names_are_answered(String host) {
        assertThat(statusOf(get(host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example:8080",
                "localhost@evil.example",
                "127.0.0.2",
                "::1",
                "",
                ":8080"
            })
    void a_foreign_name_is_refused(String host) {
        assertThat(statusOf(get(host))).isEqualTo(403);
    }

    @Test
    void a_request_without_a_host_is_refused() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

        assertThat(statusOf(request)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 200",
        "https://localhost:8080, 200",
        "http://localhost:3000, 403",
        "http://localhost, 403",
        "https://evil.example, 403",
        "null, 403",
        "'', 403"
    })
    void a_post_comes_from_the_page_itself(String origin, int status) {
        MockHttpServletRequest request = post("{}");
        request.addHeader("Origin", origin);

        assertThat(statusOf(request)).isEqualTo(status);
    }

    @Test
    void a_program_that_is_no_browser_may_post() {
        assertThat(statusOf(post("{}"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"})
    void nothing_but_json_is_taken(String type) {
        MockHttpServletRequest request = post("{}");
        request.setContentType(type);

        assertThat(statusOf(request)).isEqualTo(415);
    }

    @Test
    void json_may_name_its_charset() {
        MockHttpServletRequest request = post("{}");
        request.setContentType("application/json; charset=utf-8");

        assertThat(statusOf(request)).isEqualTo(200);
    }

    @Test
    void a_body_has_a_limit_and_a_length() {
        MockHttpServletRequest endless = post("{}");
        endless.setContent(null);

        assertThat(statusOf(post("x".repeat(PageGuard.MAX_BODY)))).isEqualTo(200);
        assertThat(statusOf(post("x".repeat(PageGuard.MAX_BODY + 1)))).isEqualTo(413);
        assertThat(statusOf(endless)).isEqualTo(411);
    }

    @Test
    void a_refusal_is_one_clear_line() throws Exception {
        MockHttpServletResponse response = answer(get("evil.example"));

        assertThat(response.getContentAsString())
                .isEqualTo("{\"message\":\"This server doesn't answer under that host name.\"}");
        assertThat(response.getContentType()).startsWith("application/json");
    }

    @Test
    void every_answer_tells_the_browser_to_load_nothing_from_elsewhere() {
        MockHttpServletResponse response = answer(get("localhost"));

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_path_of_somebody_else_is_left_alone() {
        MockHttpServletRequest request = get("bot.example");
        request.setServletPath("/hook");
        MockHttpServletRequest near = get("bot.example");
        near.setServletPath("/hook/more");

        assertThat(statusOf(request)).isEqualTo(200);
        assertThat(statusOf(near)).isEqualTo(403);
    }

    private int statusOf(MockHttpServletRequest request) {
        return answer(request).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            guard.doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException failed) {
            throw new AssertionError(failed);
        }
        return response;
    }

    private static MockHttpServletRequest get(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServletPath("/");
        request.addHeader("Host", host);
        return request;
    }

    private static MockHttpServletRequest post(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/messages");
        request.setServletPath("/api/messages");
        request.addHeader("Host", "localhost:8080");
        request.setContentType("application/json");
        request.setContent(body.getBytes());
        return request;
    }
}
