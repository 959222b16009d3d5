package org.trustcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaptureCommandTest {

    private static final String ASKED = """
            {"id":"%s","text":"%s","ref":"2026-03-04T10:12:00","tz":"Europe/London","locale":"en-GB","clients":["Anna Berg"]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void each_message_is_answered_by_a_line_with_all_keys() {
        int code = capture(
                ASKED.formatted("a", "I'll send Anna the draft by Friday") + ASKED.formatted("b", "Good morning"));

        List<JsonNode> lines = lines();
        JsonNode item = lines.get(0).at("/commitments/0");
        assertThat(code).isZero();
        assertThat(item.propertyNames())
                .containsExactly(
                        "who",
                        "what",
                        "due",
                        "grain",
                        "window",
                        "rrule",
                        "first",
                        "remind_at",
                        "ask",
                        "alternatives",
                        "kind");
        assertThat(item.get("who").asString()).isEqualTo("Anna Berg");
        assertThat(item.get("what").asString()).isEqualTo("send the draft");
        assertThat(item.get("kind").asString()).isEqualTo("mine");
        assertThat(item.get("rrule").isNull()).isTrue();
        assertThat(lines.get(1).get("id").asString()).isEqualTo("b");
        assertThat(lines.get(1).get("commitments")).isEmpty();
    }

    @Test
    void a_bad_line_is_named_and_the_others_are_answered() {
        int code = capture("what\n" + ASKED.formatted("a", "Hello") + "[]\n\n{\"id\":\"x\"}\n"
                + ASKED.formatted("z", "Hello").replace("Europe/London", "Mars/North")
                + ASKED.formatted("z", "Hello").replace("2026-03-04T", "2026-13-04T")
                + ASKED.formatted("z", "Hello").replace("\"Anna Berg\"", "7"));

        assertThat(code).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "trust-coach: line 1: this is no JSON",
                        "trust-coach: line 3: this is no JSON object",
                        "trust-coach: line 5: \"text\" is missing or no text",
                        "trust-coach: line 6: \"tz\" must be a zone such as Europe/London",
                        "trust-coach: line 7: \"ref\" must be a local time such as 2026-03-04T10:12:00",
                        "trust-coach: line 8: \"clients\" must be a list of names");
    }

    @Test
    void what_is_due_by_midnight_is_printed_with_the_last_minute_of_its_day() {
        capture(ASKED.formatted("a", "I'll send Anna the draft tonight"));

        JsonNode item = lines().get(0).at("/commitments/0");
        assertThat(item.get("due").asString()).isEqualTo("2026-03-04T23:59");
        assertThat(item.get("window").get(1).asString()).isEqualTo("2026-03-05T00:00");
    }

    @Test
    void letters_beyond_ascii_arrive_and_leave_unharmed() {
        capture(ASKED.formatted("a", "I'll call Jürgen tomorrow"));

        assertThat(out.toString())
                .isEqualTo(new String(out.toString().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        assertThat(lines().get(0).at("/commitments/0/who").asString()).isEqualTo("Jürgen");
    }

    private List<JsonNode> lines() {
        return out.toString()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private int capture(String input) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return Commands.line()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute("capture");
        } finally {
            System.setIn(before);
        }
    }
}
