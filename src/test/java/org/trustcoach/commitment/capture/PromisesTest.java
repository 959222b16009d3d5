package org.trustcoach.commitment.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promises as people type them, each file written before the rules that it tried. */
class PromisesTest {

    private static final Path FOLDER = Path.of("src/test/resources/promises");
    private static final Path UNSEEN = Path.of("src/test/resources/promises-unseen");

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @ValueSource(strings = {"own.tsv", "more.tsv", "third.tsv", "fourth.tsv", "fifth.tsv"})
    void promises_are_heard_with_who_what_and_when(String file) throws IOException {
        Tally tally = tally(FOLDER.resolve(file));

        String faults = String.join("\n", tally.faults);
        assertThat(tally.f1()).as(faults).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.due()).as(faults).isGreaterThanOrEqualTo(0.93);
        assertThat(tally.who()).as(faults).isGreaterThanOrEqualTo(0.92);
        assertThat(tally.what()).as(faults).isGreaterThanOrEqualTo(0.92);
    }

    /** What is promised is named otherwise in these rows: often the thing alone, without a verb. */
    @Test
    void promises_of_somebody_who_knew_no_rule_are_heard_with_who_and_when() throws IOException {
        Tally tally = tally(FOLDER.resolve("sixth.tsv"));

        String faults = String.join("\n", tally.faults);
        assertThat(tally.f1()).as(faults).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.due()).as(faults).isGreaterThanOrEqualTo(0.93);
        assertThat(tally.who()).as(faults).isGreaterThanOrEqualTo(0.92);
    }

    /**
     * Many trades and many ways to say it. These rows were learnt from, so this shows that they are understood, and
     * {@code WeightsTest} how far that carries.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seventh.tsv",
                "eighth.tsv",
                "ninth.tsv",
                "tenth.tsv",
                "eleventh.tsv",
                "twelfth.tsv",
                "thirteenth.tsv",
                "fourteenth.tsv",
                "fifteenth.tsv",
                "sixteenth.tsv",
                "seventeenth.tsv",
                "eighteenth.tsv",
                "nineteenth.tsv",
                "twentieth.tsv"
            })
    void promises_in_the_words_of_many_trades_are_heard_with_their_time(String file) throws IOException {
        Tally tally = tally(FOLDER.resolve(file));

        String faults = String.join("\n", tally.faults);
        assertThat(tally.f1()).as(faults).isGreaterThanOrEqualTo(0.92);
        assertThat(tally.due()).as(faults).isGreaterThanOrEqualTo(0.93);
    }

    /** What is promised and told in an ordinary week. Nobody learns from these rows or reads them: only the figures are looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"first.tsv", "second.tsv"})
    void promises_of_an_ordinary_week_that_nobody_has_seen_are_heard_with_their_time(String file) throws IOException {
        Tally tally = tally(UNSEEN.resolve(file));

        assertThat(tally.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.due()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void in_next_to_no_message_of_another_kind_is_a_promise_heard() throws IOException {
        Tally tally = tally(FOLDER.resolve("chat.tsv"));

        assertThat(tally.faults).hasSizeLessThan(10);
    }

    private Tally tally(Path file) throws IOException {
        Tally tally = new Tally();
        for (String row : Files.readAllLines(file).stream().skip(1).toList()) {
            count(row.split("\t", -1), tally);
        }
        return tally;
    }

    private void count(String[] row, Tally tally) {
        String text = row[1].replace("\\n", "\n");
        Reference reference =
                new Reference(LocalDateTime.parse(row[2]), ZoneId.of(row[3]), Locale.forLanguageTag(row[4]));
        List<String> clients = JsonMapper.shared()
                .readTree(row[5])
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        tally.add(
                text,
                JsonMapper.shared().readTree(row[6]),
                capture.hear(text, reference, Clients.of(clients)).stream()
                        .filter(heard -> heard.kind() != Kind.STUCK)
                        .toList());
    }
}
