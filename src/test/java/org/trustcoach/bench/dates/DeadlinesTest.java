package org.trustcoach.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.due.TimeReader;

/** Deadlines as people type them are read as the conventions say. */
class DeadlinesTest {

    private static final TimeReader READER = new TimeReader();

    static List<Row> rows() throws IOException {
        return Row.read(Path.of("src/test/resources/dates/deadlines.tsv"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_first_reading_is_the_time_that_was_meant(Row row) {
        assertThat(Judge.judge(row, READER.read(row.text(), row.reference(ZoneId.of("UTC"), Locale.UK))))
                .as(row.text())
                .isEqualTo(Verdict.RIGHT);
    }
}
