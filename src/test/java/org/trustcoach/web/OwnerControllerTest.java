package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class OwnerControllerTest {

    private final FakeScriptsDesk desk = new FakeScriptsDesk();
    private final MockMvcTester browser =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new OwnerController(desk))
                    .setControllerAdvice(new Refusals())
                    .addFilters(new PageGuard(List.of("coach.example"), List.of()), new Visitors())
                    .build());

    @Test
    void the_owner_is_offered_a_reload_if_there_is_a_folder() {
        desk.open = true;
        assertThat(rights("127.0.0.1", "localhost:8080")).bodyJson().isLenientlyEqualTo("{\"reload\":true}");
        assertThat(rights("::1", "[::1]:8080")).bodyJson().isLenientlyEqualTo("{\"reload\":true}");

        desk.open = false;
        assertThat(rights("127.0.0.1", "localhost")).bodyJson().isLenientlyEqualTo("{\"reload\":false}");
    }

    @Test
    void nobody_else_is_offered_one() {
        desk.open = true;

        assertThat(rights("192.168.1.7", "localhost")).bodyJson().isLenientlyEqualTo("{\"reload\":false}");
        assertThat(rights("127.0.0.1", "coach.example")).bodyJson().isLenientlyEqualTo("{\"reload\":false}");
    }

    @Test
    void the_owner_reads_all_problems() {
        desk.outcome = new ScriptsDesk.Outcome(false, "Nothing was changed.", List.of("D012 one", "D013 two"));

        assertThat(reload("127.0.0.1", "localhost"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"done\":false,\"summary\":\"Nothing was changed.\",\"details\":[\"D012 one\",\"D013 two\"]}");
    }

    @Test
    void nobody_else_can_reload() {
        assertThat(reload("192.168.1.7", "localhost")).hasStatus(403);
        assertThat(reload("127.0.0.1", "coach.example")).hasStatus(403);
        assertThat(reload("127.0.0.1", "elsewhere.example")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
    void whom_a_proxy_speaks_for_is_not_the_owner(String header) {
        MvcTestResult answer = browser.post()
                .uri("/api/owner/reload")
                .header("Host", "localhost")
                .header(header, "192.168.1.7")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(403);
    }

    @Test
    void another_site_cannot_reload_in_the_name_of_the_owner() {
        MvcTestResult answer = browser.post()
                .uri("/api/owner/reload")
                .header("Host", "localhost")
                .header("Origin", "https://elsewhere.example")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(403);
    }

    private MvcTestResult rights(String from, String host) {
        return browser.get()
                .uri("/api/owner")
                .header("Host", host)
                .remoteAddress(from)
                .exchange();
    }

    private MvcTestResult reload(String from, String host) {
        return browser.post()
                .uri("/api/owner/reload")
                .header("Host", host)
                .remoteAddress(from)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }
}
