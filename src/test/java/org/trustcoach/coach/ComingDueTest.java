package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Incoming;
import org.trustcoach.reminder.Reminders;

/** What the coach says unasked, in time and late. */
class ComingDueTest {

    /** A Wednesday in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T10:12:00Z");

    private final SmallCoach coach = new SmallCoach();

    private Rehearsal talk() {
        Rehearsal talk = coach.talk().startsAt(WEDNESDAY);
        talk.says("I'll send Anna the draft tomorrow at 3pm").picks("Save").picks("London");
        return talk;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15})
    void up_to_a_quarter_of_an_hour_late_is_as_good_as_in_time(int minutes) {
        Rehearsal talk = talk();
        new Diary(talk).until("2026-03-05T13:59");

        assertThat(talk.isDown(Duration.ofMinutes(1 + minutes)).answer()).startsWith("In an hour:");
    }

    @Test
    void later_than_that_it_says_so() {
        Rehearsal talk = talk();
        new Diary(talk).until("2026-03-05T13:59");

        assertThat(talk.isDown(Duration.ofMinutes(17)).answer())
                .isEqualTo("I come late with these, because I wasn't running. Tap a number to close or move one.\n"
                        + "1. Send the draft · Anna · Thu 5 March, 15:00");
    }

    @Test
    void all_that_is_late_comes_in_one_digest() {
        Rehearsal talk = talk();
        talk.says("I'll call Tom tomorrow at 11").picks("Save");
        talk.says("I'll write to Priya tomorrow").picks("Save");

        List<String> said = new Diary(talk).downUntil("2026-03-05T16:30");

        assertThat(said).singleElement().asString().contains("Call · Tom", "Write · Priya", "Send the draft · Anna");
        assertThat(new Diary(talk).until("2026-03-05T23:00")).isEmpty();
    }

    @Test
    void more_than_a_day_late_waits_for_the_next_morning() {
        Rehearsal talk = talk();
        new Diary(talk).until("2026-03-05T15:30");

        assertThat(new Diary(talk).downUntil("2026-03-06T16:30")).noneMatch(line -> line.contains("I come late"));
        assertThat(new Diary(talk).until("2026-03-07T12:00"))
                .containsExactly("Sat 7 Mar 09:00 I come late with these, because I wasn't running. Tap a number to"
                        + " close or move one. / 1. Send the draft · Anna · Thu 5 March, 15:00");
    }

    @Test
    void in_quiet_hours_what_is_late_waits_for_the_next_morning() {
        Rehearsal talk = talk();
        new Diary(talk).until("2026-03-05T14:30");

        assertThat(new Diary(talk).downUntil("2026-03-05T22:00")).isEmpty();
        assertThat(new Diary(talk).until("2026-03-06T12:00"))
                .singleElement()
                .asString()
                .startsWith("Fri 6 Mar 09:00 I come late");
    }

    @Test
    void a_repeat_that_was_missed_is_said_once() {
        Rehearsal talk = coach.talk().startsAt(WEDNESDAY);
        talk.says("remind me every weekday at 4pm to send Anna the numbers")
                .picks("Save")
                .picks("London");

        assertThat(new Diary(talk).downUntil("2026-03-10T16:30"))
                .singleElement()
                .asString()
                .contains("I come late")
                .contains("1. Send the numbers · Anna")
                .doesNotContain("2.");
        assertThat(new Diary(talk).until("2026-03-11T16:30"))
                .filteredOn(line -> line.contains("It's time"))
                .containsExactly(
                        "Wed 11 Mar 16:00 It's time: / Send the numbers · Anna · every weekday, next Wed 11 March, 16:00");
    }

    @Test
    void hearing_the_same_due_twice_says_nothing() {
        Rehearsal talk = talk();
        String id = Reminders.moments(talk.session()).keySet().iterator().next();
        new Diary(talk).until("2026-03-05T14:00");

        assertThat(talk.hearsDue(id).replies()).isEmpty();
        assertThat(talk.hearsDue(id, Reminders.AGENDA, "no-such").replies()).isEmpty();
    }

    @Test
    void what_has_not_come_due_yet_says_nothing() {
        Rehearsal talk = talk();

        assertThat(talk.hearsDue(Reminders.moments(talk.session())
                                .keySet()
                                .iterator()
                                .next())
                        .replies())
                .isEmpty();
    }

    @Test
    void clocks_that_differ_by_a_second_do_no_harm() {
        Rehearsal talk = talk();
        new Diary(talk).until("2026-03-05T13:59");
        talk.waits(Duration.ofMillis(59_000));

        assertThat(talk.hearsDue("any").answer()).startsWith("In an hour:");
        assertThat(talk.waits(Duration.ofMinutes(2)).replies()).isEmpty();
    }

    @Test
    void it_interrupts_no_talk_and_counts_for_no_pace() {
        Rehearsal talk = talk();
        talk.says("my client is upset");
        Instant asked = talk.now();
        talk.waits(Duration.between(asked, Instant.parse("2026-03-05T14:00:00Z")));

        assertThat(talk.answer()).contains("In an hour:");
        assertThat(talk.says("before the talk").answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void more_than_three_at_once_come_in_a_list() {
        Rehearsal talk = coach.talk().startsAt(WEDNESDAY);
        for (String name : List.of("Anna", "Tom", "Priya", "Zoe")) {
            talk.says("I'll call " + name + " tomorrow at 3pm").picks("Save");
        }
        List<String> said = new Diary(talk).until("2026-03-05T14:00");

        assertThat(said.get(said.size() - 1)).startsWith("Thu 5 Mar 14:00 These are due now or soon / 1. Call · Anna");
    }

    @Test
    void a_thousand_dues_of_nothing_leave_the_session_as_it_is() {
        Rehearsal talk = talk();

        assertThat(coach.coach()
                        .hear(talk.session(), new Incoming.Due(List.of("x", "agenda")), WEDNESDAY)
                        .session())
                .isEqualTo(talk.session());
    }
}
