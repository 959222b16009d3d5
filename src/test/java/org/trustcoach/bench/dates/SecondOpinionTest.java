package org.trustcoach.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/**
 * Our grammar beside the Recognizers. The rows on which they differ: {@code mvn test -Dtest=SecondOpinionTest
 * -Dbenchmarks.dates=<table>}.
 */
class SecondOpinionTest {

    private static final String TABLE = "benchmarks.dates";

    private final TimeReader ours = new TimeReader();
    private final Recognizers theirs = new Recognizers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send it by Friday",
                "tomorrow at 5pm",
                "in two hours",
                "on 16 March",
                "next Thursday",
                "next week",
                "every Friday",
                "every 2 weeks"
            })
    void what_both_know_is_read_alike(String text) {
        assertThat(opinions(text).agree()).as(opinions(text).line()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by COB", "a week on Friday", "every other Friday", "half four"})
    void what_they_do_not_know_is_a_difference(String text) {
        assertThat(opinions(text).agree()).as(opinions(text).line()).isFalse();
    }

    @Test
    void the_rows_on_which_they_differ_are_told() throws IOException {
        String table = System.getProperty(TABLE, "");
        assumeTrue(!table.isEmpty(), "skipped: -D" + TABLE + " names no table of times in words");
        assumeTrue(Files.isRegularFile(Path.of(table)), "skipped: there is no file " + table);

        List<Opinions> all =
                Row.read(Path.of(table)).stream().map(this::opinions).toList();

        List<Opinions> different = all.stream().filter(row -> !row.agree()).toList();
        different.forEach(row -> System.out.println(row.line()));
        System.out.printf(
                "%d rows; they differ on %d: only ours right %d, only theirs %d, both %d, neither %d%n",
                all.size(),
                different.size(),
                different.stream()
                        .filter(row -> row.weAreRight() && !row.theyAreRight())
                        .count(),
                different.stream()
                        .filter(row -> !row.weAreRight() && row.theyAreRight())
                        .count(),
                different.stream()
                        .filter(row -> row.weAreRight() && row.theyAreRight())
                        .count(),
                different.stream()
                        .filter(row -> !row.weAreRight() && !row.theyAreRight())
                        .count());
        assertThat(all).isNotEmpty();
    }

    private Opinions opinions(String text) {
        return opinions(new Row(Map.of("ref", "2026-03-04T10:12:00", "text", text, "kind", "none")));
    }

    private Opinions opinions(Row row) {
        Reference reference = row.reference(ZoneId.of("UTC"), Locale.US);
        return new Opinions(row, ours.read(row.text(), reference), theirs.read(row.text(), reference.now()));
    }
}
