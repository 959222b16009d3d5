package org.trustcoach.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

class JudgeTest {

    private static final LocalDateTime FIVE = LocalDateTime.parse("2026-03-09T17:00");

    private static List<Mention> read(Reading... readings) {
        return List.of(new Mention(0, 3, List.of(readings), false));
    }

    private static Row row(String kind, String start, String end) {
        return new Row(Map.of("text", "Monday at 5", "kind", kind, "start", start, "end", end));
    }

    @Test
    void another_first_reading_is_wrong_even_if_the_second_is_right() {
        List<Mention> mentions = read(Reading.minute(FIVE.plusDays(7)), Reading.minute(FIVE));
        assertThat(Judge.judge(row("datetime", "2026-03-09T17:00", ""), mentions))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void nothing_read_is_none_and_right_where_there_is_nothing() {
        assertThat(Judge.judge(row("date", "2026-03-09", ""), List.of())).isEqualTo(Verdict.NONE);
        assertThat(Judge.judge(row("none", "", ""), List.of())).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void the_end_of_a_range_may_be_one_unit_off() {
        List<Mention> week = read(
                Reading.window(FIVE, LocalDateTime.parse("2026-03-09T00:00"), LocalDateTime.parse("2026-03-16T00:00")));
        assertThat(Judge.judge(row("daterange", "2026-03-09", "2026-03-15"), week))
                .isEqualTo(Verdict.RIGHT);
        assertThat(Judge.judge(row("daterange", "2026-03-09", "2026-03-14"), week))
                .isEqualTo(Verdict.WRONG);
        assertThat(Judge.judge(row("daterange", "2026-03-08", "2026-03-16"), week))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void before_is_judged_by_its_deadline() {
        assertThat(Judge.judge(row("before", "", "2026-03-09"), read(Reading.day(FIVE))))
                .isEqualTo(Verdict.RIGHT);
    }

    @Test
    void the_mention_that_overlaps_the_span_most_counts() {
        Row row = new Row(Map.of("text", "now or Monday", "span", "Monday", "kind", "date", "start", "2026-03-09"));
        List<Mention> mentions = List.of(
                new Mention(0, 3, List.of(Reading.minute(FIVE.minusDays(5))), false),
                new Mention(7, 13, List.of(Reading.day(FIVE)), false));
        assertThat(Judge.judge(row, mentions)).isEqualTo(Verdict.RIGHT);
    }
}
