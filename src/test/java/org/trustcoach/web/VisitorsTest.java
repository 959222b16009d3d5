package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.trustcoach.chat.ChatId;

class VisitorsTest {

    private static final String ME = "0123456789abcdef0123456789abcdef";

    private final Visitors visitors = new Visitors();
    private final MockHttpServletRequest request = request("/api/transcript");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_newcomer_gets_an_id_that_no_script_and_no_other_site_can_use() throws Exception {
        visit();

        assertThat(cookie())
                .matches("trust-coach=[0-9a-f]{32}; .*")
                .contains("Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
        assertThat(((ChatId) request.getAttribute(Visitors.CHAT)).value())
                .isEqualTo("web:" + cookie().substring(12, 44));
    }

    @Test
    void two_newcomers_are_two_people() throws Exception {
        visit();
        MockHttpServletRequest other = request("/api/transcript");
        visitors.doFilter(other, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(other.getAttribute(Visitors.CHAT)).isNotEqualTo(request.getAttribute(Visitors.CHAT));
    }

    @Test
    void who_comes_back_is_known_for_another_year() throws Exception {
        request.setCookies(new Cookie("other", "x"), new Cookie(Visitors.COOKIE, ME));

        visit();

        assertThat(request.getAttribute(Visitors.CHAT)).isEqualTo(ChatId.of("web", ME));
        assertThat(cookie()).startsWith("trust-coach=" + ME + ";").contains("Max-Age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "../../../etc/passwd", "0123456789ABCDEF0123456789ABCDEF", ME + "0"})
    void a_value_that_cannot_be_ours_is_replaced(String value) throws Exception {
        request.setCookies(new Cookie(Visitors.COOKIE, value));

        visit();

        assertThat(cookie()).matches("trust-coach=[0-9a-f]{32}; .*");
        assertThat(((ChatId) request.getAttribute(Visitors.CHAT)).id()).isNotEqualTo(value);
    }

    @Test
    void over_https_the_cookie_stays_on_https() throws Exception {
        request.setSecure(true);

        visit();

        assertThat(cookie()).contains("Secure");
    }

    @Test
    void a_link_on_another_site_cannot_take_the_history_away() throws Exception {
        // a browser keeps a strict cookie back when it follows such a link
        request.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        visit();

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void the_files_of_the_page_ask_for_no_id() throws Exception {
        MockHttpServletRequest file = request("/index.html");

        visitors.doFilter(file, response, new MockFilterChain());

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    private void visit() throws Exception {
        visitors.doFilter(request, response, new MockFilterChain());
    }

    private String cookie() {
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
