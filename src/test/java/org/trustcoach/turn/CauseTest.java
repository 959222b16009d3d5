package org.trustcoach.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Update;
import org.trustcoach.session.Session;

class CauseTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final Session SESSION = Session.fresh(ANNA);
    private static final Instant NINE = Instant.parse("2026-03-04T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-04T11:00:00Z");

    @Test
    void an_alarm_hands_over_all_that_is_due_in_its_chat_at_once() {
        Optional<Update> update =
                alarm(Map.of("c2", TEN, "c1", NINE, "c3", ELEVEN)).update(SESSION, TEN);

        assertThat(update.orElseThrow().incoming()).isEqualTo(new Incoming.Due(List.of("c1", "c2")));
        assertThat(update.orElseThrow().chat()).isEqualTo(ANNA);
    }

    @Test
    void the_same_occurrences_have_the_same_id_whoever_hears_them_and_when() {
        Cause alarm = alarm(Map.of("c1", NINE, "c2", TEN));

        assertThat(id(alarm, TEN)).isEqualTo(id(alarm, ELEVEN)).startsWith("due:test:anna:");
    }

    @Test
    void another_occurrence_another_reminder_and_one_more_have_other_ids() {
        assertThat(List.of(
                        id(alarm(Map.of("c1", NINE)), TEN),
                        id(alarm(Map.of("c1", TEN)), TEN),
                        id(alarm(Map.of("c2", NINE)), TEN),
                        id(alarm(Map.of("c1", NINE, "c2", NINE)), TEN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_alarm_with_nothing_to_say_any_more_brings_nothing() {
        assertThat(alarm(Map.of("c1", ELEVEN)).update(SESSION, TEN)).isEmpty();
    }

    @Test
    void what_is_due_for_the_store_is_due_for_a_machine_whose_clock_is_a_little_behind() {
        Cause alarm = alarm(Map.of("c1", TEN));

        assertThat(alarm.time(TEN.minusMillis(800))).isEqualTo(TEN);
        assertThat(alarm.time(ELEVEN)).isEqualTo(ELEVEN);
    }

    @Test
    void an_alarm_is_set_in_whole_milliseconds_and_never_too_early() {
        Schedule schedule = session -> Map.of("c1", TEN.plusNanos(1), "c2", ELEVEN);

        assertThat(schedule.next(SESSION)).contains(TEN.plusMillis(1));
        assertThat(Schedule.SILENT.next(SESSION)).isEmpty();
    }

    private static String id(Cause alarm, Instant time) {
        return alarm.update(SESSION, time).orElseThrow().id();
    }

    private static Cause alarm(Map<String, Instant> waiting) {
        return new Cause.Alarm(ANNA, TEN, session -> waiting);
    }
}
