package org.trustcoach.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.due.Missed.Reason;

class TimeReaderTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TimeReader reader = new TimeReader();

    private static Reference at(String now) {
        return new Reference(LocalDateTime.parse(now), LONDON, Locale.UK);
    }

    private List<LocalDateTime> due(String text, Reference reference) {
        return reader.read(text, reference).stream()
                .flatMap(mention -> mention.readings().stream())
                .map(Reading::due)
                .toList();
    }

    @Test
    void tells_where_the_words_stand() {
        String text = "\uD83D\uDE00 I'll send it by Friday, promise";
        Mention mention = reader.read(text, at("2026-03-04T10:12")).get(0);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("by Friday");
    }

    @Test
    void friday_on_a_friday_is_next_weeks_and_asks() {
        Mention mention = reader.read("by Friday", at("2026-03-06T10:00")).get(0);
        assertThat(mention.ask()).isTrue();
        assertThat(mention.readings())
                .extracting(Reading::due)
                .containsExactly(LocalDateTime.parse("2026-03-13T18:00"), LocalDateTime.parse("2026-03-06T18:00"));
    }

    @Test
    void behind_at_a_full_stop_parts_hours_and_minutes_also_where_the_sentence_ends() {
        Reference wednesday = at("2026-03-04T08:12");
        assertThat(due("on Thursday at 9.30. How do I start?", wednesday).get(0))
                .isEqualTo(LocalDateTime.parse("2026-03-05T09:30"));
        assertThat(due("on Friday at 10.20.", wednesday).get(0)).isEqualTo(LocalDateTime.parse("2026-03-06T10:20"));
        assertThat(due("on 9.30. Ok?", wednesday).get(0).toLocalDate()).isEqualTo("2026-09-30");
    }

    @Test
    void haste_without_a_time_has_no_reading_and_asks() {
        assertThat(reader.read("I'll send it asap", at("2026-03-04T10:12")))
                .containsExactly(Mention.withoutDue(13, 17));
    }

    @Test
    void hours_elapse_when_clocks_change() {
        assertThat(due("in 3 hours", at("2026-03-29T00:30"))).containsExactly(LocalDateTime.parse("2026-03-29T04:30"));
    }

    @Test
    void a_time_elsewhere_follows_the_rules_of_its_date() {
        assertThat(due("3pm Pacific on 20 March", at("2026-03-04T10:12")))
                .containsExactly(LocalDateTime.parse("2026-03-20T22:00"));
    }

    @Test
    void the_week_says_when_work_ends_and_on_which_days() {
        Week sundays =
                new Week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(8, 0), LocalTime.of(16, 30));
        Reference reference = new Reference(LocalDateTime.parse("2026-03-04T10:12"), LONDON, Locale.UK, sundays);
        assertThat(due("by cob tomorrow", reference)).containsExactly(LocalDateTime.parse("2026-03-05T16:30"));
        assertThat(due("in 2 working days", reference)).containsExactly(LocalDateTime.parse("2026-03-09T16:30"));
        assertThat(due("end of the week", reference)).containsExactly(LocalDateTime.parse("2026-03-05T16:30"));
    }

    @Test
    void times_that_are_over_are_left_out() {
        assertThat(reader.read("yesterday I met them, and on 3 March 2025 too", at("2026-03-04T10:12")))
                .isEmpty();
    }

    @Test
    void times_that_are_over_and_days_that_no_calendar_has_are_told_as_missed() {
        String text = "yesterday I met them, and on 31 March by 31 June";

        assertThat(reader.missed(text, at("2026-03-04T10:12")))
                .containsExactly(new Missed(0, 9, Reason.PAST), new Missed(38, 48, Reason.NO_SUCH_DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"last Friday", "by last Friday", "two days ago", "a week ago", "last Friday at 5pm", "last week"
            })
    void days_that_are_counted_back_from_today_are_told_as_missed(String text) {
        assertThat(reader.read(text, at("2026-03-04T10:12"))).isEmpty();
        assertThat(reader.missed(text, at("2026-03-04T10:12")))
                .containsExactly(new Missed(0, text.length(), Reason.PAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 31 June", "by June 31st at 5pm", "5pm on 31 April", "on 30/2", "29 February 2027"})
    void what_no_calendar_has_is_read_as_nothing_else(String text) {
        assertThat(reader.read(text, at("2026-03-04T10:12"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 31 May", "29 February", "29 February 2028", "30 June at 5pm"})
    void other_days_are_not_missed(String text) {
        assertThat(reader.missed(text, at("2026-03-04T10:12"))).isEmpty();
    }

    @Test
    void no_text_breaks_it() {
        Random random = new Random(7);
        List<String> words = List.of(
                "the",
                "first",
                "31st",
                "30",
                "feb",
                "of",
                "every",
                "9999999",
                "days",
                "0",
                "years",
                "from",
                "to",
                "-",
                "/",
                ".",
                "24",
                "00",
                "monday",
                "in",
                "next",
                "last",
                "99",
                "week",
                "until",
                "2199",
                "half",
                "past",
                "thousand",
                "two",
                "at",
                "pm",
                "'",
                "before",
                "500",
                "months",
                "31",
                "ago",
                "29",
                "q",
                "5",
                "hours",
                "and",
                "working",
                "quarter",
                "end",
                "a");
        for (int text = 0; text < 3000; text++) {
            StringBuilder made = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                made.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThat(reader.read(made.toString(), at("2026-03-04T10:12"))).isNotNull();
        }
    }

    @Test
    void nothing_is_read_of_nothing() {
        assertThat(reader.read("", at("2026-03-04T10:12"))).isEmpty();
        assertThat(reader.read("\uD83D ... \u0130", at("2026-03-04T10:12"))).isEmpty();
    }
}
