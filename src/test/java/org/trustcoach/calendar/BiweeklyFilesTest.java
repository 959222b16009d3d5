package org.trustcoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Recurrence;

class BiweeklyFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:12:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"})
    void a_time_is_read_back_as_the_same_instant(String zone) {
        Due due = Due.minute(LocalDateTime.parse("2026-07-09T17:00"), ZoneId.of(zone));

        VEvent event =
                read(write(commitment("send the draft", due))).getEvents().get(0);

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(due.instant());
        assertThat(event.getSummary().getValue()).isEqualTo("send the draft (Anna)");
        assertThat(event.getUid().getValue()).isEqualTo("1-0-1772619120000@trust-coach");
    }

    @Test
    void a_repeat_keeps_its_hour_when_the_clocks_change() {
        LocalDateTime first = LocalDateTime.parse("2026-03-20T16:00");
        Recurrence rule = new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", first);
        Due due = new Due(first, LONDON, Grain.MINUTE, null, null, rule, null);

        VEvent event = read(write(commitment("report", due))).getEvents().get(0);
        var dates = event.getDateIterator(TimeZone.getTimeZone(LONDON));

        assertThat(List.of(dates.next().toInstant(), dates.next().toInstant()))
                .containsExactly(Instant.parse("2026-03-20T16:00:00Z"), Instant.parse("2026-04-03T15:00:00Z"));
    }

    @Test
    void a_day_is_an_event_of_the_whole_day() {
        String file = write(commitment("write", Due.day(LocalDateTime.parse("2026-03-06T18:00"), LONDON)));

        assertThat(file).contains("DTSTART;VALUE=DATE:20260306").doesNotContain("DURATION");
    }

    @Test
    void the_alarm_of_a_day_sounds_when_work_begins_on_it_and_not_the_evening_before() {
        Commitment promise = commitment("write", Due.day(LocalDateTime.parse("2026-03-06T18:00"), LONDON));

        String file = new BiweeklyFiles().write(List.of(promise), LocalTime.of(8, 30), NOW);

        assertThat(file).contains("TRIGGER;RELATED=START:PT8H30M").doesNotContain("-PT");
    }

    @Test
    void the_alarm_of_a_time_of_day_sounds_an_hour_ahead() {
        assertThat(write(commitment("write", Due.minute(LocalDateTime.parse("2026-03-06T16:00"), LONDON))))
                .contains("TRIGGER;RELATED=START:-PT1H");
    }

    @Test
    void hours_that_end_at_midnight_stand_on_their_own_day() {
        LocalDateTime midnight = LocalDateTime.parse("2026-03-05T00:00");
        Due tonight = new Due(midnight, LONDON, Grain.WINDOW, midnight.minusHours(7), midnight, null, null);

        assertThat(write(commitment("write", tonight))).contains("DTSTART;TZID=Europe/London:20260304T235900");
    }

    @Test
    void what_has_no_date_is_left_out() {
        assertThat(read(write(commitment("write", null))).getEvents()).isEmpty();
    }

    @Test
    void what_was_typed_breaks_no_line_of_the_file() {
        String what =
                "send; the, \"draft\"\\\nBEGIN:VEVENT " + "long ".repeat(60).strip();
        Due due = Due.minute(LocalDateTime.parse("2026-07-09T17:00"), LONDON);

        ICalendar calendar = read(write(commitment(what, due)));

        assertThat(calendar.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo(what + " (Anna)"));
    }

    @Test
    void every_promise_of_a_file_has_an_id_of_its_own_that_stays() {
        Due due = Due.minute(LocalDateTime.parse("2026-07-09T17:00"), LONDON);
        Commitment promise = commitment("send it", due);

        assertThat(write(promise.renegotiated(Due.minute(due.at().plusDays(1), LONDON), NOW)))
                .contains("UID:1-0-1772619120000@trust-coach");
    }

    private static String write(Commitment commitment) {
        return new BiweeklyFiles().write(List.of(commitment), LocalTime.of(9, 0), NOW);
    }

    private static ICalendar read(String file) {
        return Biweekly.parse(file).first();
    }

    private static Commitment commitment(String what, Due due) {
        return Commitment.saved(new Offered("1-0", Side.MINE, "Anna", what, due, List.of(), null, true), NOW);
    }
}
