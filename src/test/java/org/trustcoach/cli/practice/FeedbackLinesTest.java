package org.trustcoach.cli.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.cli.JsonLines;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Factor;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Marker;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubrics;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Tier;

class FeedbackLinesTest {

    /** Finds a promise where the reply says “noon”. */
    private static final Marker NOON = utterance -> {
        int noon = utterance.reply().indexOf("noon");
        return noon < 0
                ? List.of()
                : List.of(Finding.in(utterance.reply(), Check.SPECIFIC_PROMISE, new Span(noon, noon + 4), Tier.SURE));
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FeedbackLines feedback = new FeedbackLines(
            new PhraseFeedback(NOON, Rubrics.withStrengths(Map.of(Check.SPECIFIC_PROMISE, Factor.RELIABILITY))));
    private final JsonLines lines = new JsonLines(new PrintWriter(out), new PrintWriter(err), feedback::answer);

    private boolean answer(String input) throws IOException {
        return lines.hear(new BufferedReader(new StringReader(input)));
    }

    @Test
    void a_reply_is_answered_with_its_findings_and_factors() throws IOException {
        boolean good = answer(
                "{\"id\":\"7\",\"lang\":\"en\",\"stage\":\"problem\",\"client\":\"Late!\",\"reply\":\"By noon.\"}\n");

        assertThat(good).isTrue();
        assertThat(out)
                .hasToString("{\"id\":\"7\",\"findings\":[{\"check\":\"specific_promise\",\"start\":3,\"end\":7,"
                        + "\"quote\":\"noon\",\"factor\":\"R\",\"direction\":\"+\",\"tier\":\"sure\",\"reason\":\"reason\","
                        + "\"better\":\"better\"}],\"factors\":{\"C\":0.0,\"R\":1.0,\"I\":0.0,\"S\":0.0}}"
                        + System.lineSeparator());
    }

    @Test
    void wordings_are_answered_with_the_better_one() throws IOException {
        answer("{\"id\":8,\"client\":\"\",\"variants\":[\"Soon.\",\"By noon.\"]}\n");

        assertThat(out.toString())
                .startsWith("{\"id\":8,\"best\":1,\"margin\":\"slight\",\"because\":[{\"variant\":1,");
    }

    @Test
    void a_bad_line_is_named_on_one_line_and_the_others_are_answered() throws IOException {
        boolean good = answer("nonsense\n{\"id\":1,\"reply\":\"x\"}\n\n{\"id\":2}\n{\"id\":3,\"variants\":[\"a\"]}\n"
                + "{\"id\":4,\"reply\":\"x\",\"stage\":\"moon\"}\n{\"id\":5,\"lang\":\"de\",\"reply\":\"x\"}\n");

        assertThat(good).isFalse();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "trust-coach: line 1: this is no JSON",
                        "trust-coach: line 4: \"reply\" is missing or no text",
                        "trust-coach: line 5: \"variants\" must be two to four texts",
                        "trust-coach: line 6: \"stage\" is none of those that are known",
                        "trust-coach: line 7: \"lang\" must be en: replies in other languages aren't rated");
    }

    @Test
    void letters_beyond_ascii_are_escaped_and_places_stay_in_utf_16_units() throws IOException {
        answer("{\"id\":1,\"reply\":\"🙈 noon\"}\n");

        assertThat(out.toString()).contains("\"start\":3,\"end\":7").isASCII();
    }
}
