package org.trustcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Reminding;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Recurrence;
import org.trustcoach.session.QuietHours;
import org.trustcoach.session.ReminderChoice;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.WorkingWeek;

class RemindersTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-03-04T10:12:00Z");

    private Settings settings = Settings.DEFAULT.withZone(LONDON).withReminders(plain());

    private static ReminderChoice plain() {
        return new ReminderChoice(ReminderChoice.STANDARD.occasions(), false, false);
    }

    @Test
    void a_time_is_reminded_of_the_working_morning_before_an_hour_before_at_the_time_and_once_when_overdue() {
        assertThat(moments(minute("2026-03-09T17:00")))
                .containsExactly("Fri 6 Mar 09:00", "Mon 9 Mar 16:00", "Mon 9 Mar 17:00", "Mon 9 Mar 18:00");
    }

    @Test
    void an_overdue_nudge_that_would_fall_behind_the_end_of_work_comes_the_next_working_morning() {
        assertThat(moments(minute("2026-03-06T17:30")))
                .containsExactly("Thu 5 Mar 09:00", "Fri 6 Mar 16:30", "Fri 6 Mar 17:30", "Mon 9 Mar 09:00");
    }

    @Test
    void what_would_have_come_before_it_was_saved_does_not_come() {
        assertThat(moments(minute("2026-03-04T11:00"))).containsExactly("Wed 4 Mar 11:00", "Wed 4 Mar 12:00");
    }

    @Test
    void a_day_is_reminded_of_on_the_working_morning_before_on_its_own_morning_and_the_one_after() {
        assertThat(moments(day("2026-03-09")))
                .containsExactly("Fri 6 Mar 09:00", "Mon 9 Mar 09:00", "Tue 10 Mar 09:00");
    }

    @Test
    void the_morning_of_the_day_is_the_agendas_where_there_is_one() {
        settings = settings.withReminders(new ReminderChoice(ReminderChoice.STANDARD.occasions(), true, false));

        assertThat(moments(day("2026-03-09"))).containsExactly("Fri 6 Mar 09:00", "Tue 10 Mar 09:00");
        assertThat(agenda(day("2026-03-09"))).isEqualTo("Mon 9 Mar 09:00");
    }

    @Test
    void a_day_that_is_not_worked_keeps_its_own_morning() {
        settings = settings.withReminders(new ReminderChoice(ReminderChoice.STANDARD.occasions(), true, false));

        assertThat(moments(day("2026-03-07"))).containsExactly("Fri 6 Mar 09:00", "Sat 7 Mar 09:00", "Mon 9 Mar 09:00");
    }

    @Test
    void what_falls_into_quiet_hours_comes_before_them_if_it_is_ahead_of_the_due_and_behind_them_if_not() {
        assertThat(moments(minute("2026-03-09T07:30")))
                .containsExactly("Fri 6 Mar 09:00", "Sun 8 Mar 21:00", "Mon 9 Mar 07:30", "Mon 9 Mar 09:00");
        assertThat(moments(minute("2026-03-09T23:30")))
                .containsExactly("Fri 6 Mar 09:00", "Mon 9 Mar 21:00", "Tue 10 Mar 07:00", "Tue 10 Mar 09:00");
    }

    @Test
    void without_quiet_hours_everything_comes_at_its_time() {
        settings = settings.withQuiet(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

        assertThat(moments(minute("2026-03-09T23:30"))).contains("Mon 9 Mar 22:30", "Mon 9 Mar 23:30");
    }

    @Test
    void another_working_week_has_other_mornings() {
        settings = settings.withWeek(new WorkingWeek(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0)));

        assertThat(moments(day("2026-03-09")))
                .containsExactly("Sun 8 Mar 08:00", "Mon 9 Mar 08:00", "Tue 10 Mar 08:00");
    }

    @Test
    void only_the_occasions_that_were_chosen_count_and_a_promise_may_choose_its_own() {
        settings = settings.withReminders(new ReminderChoice(List.of(Occasion.AT_TIME), false, false));
        Commitment own = minute("2026-03-09T17:00")
                .reminding(new Reminding(List.of(Occasion.HOUR_BEFORE), null, null, NOW, null));

        assertThat(moments(minute("2026-03-09T17:00"))).containsExactly("Mon 9 Mar 17:00");
        assertThat(moments(own)).containsExactly("Mon 9 Mar 16:00");
    }

    @Test
    void a_time_that_was_asked_for_comes_even_in_quiet_hours() {
        Commitment asked = minute("2026-03-09T17:00");
        asked = asked.reminding(asked.reminding().asked(LocalDateTime.parse("2026-03-08T06:00")));

        assertThat(moments(asked)).containsSubsequence("Fri 6 Mar 09:00", "Sun 8 Mar 06:00", "Mon 9 Mar 16:00");
    }

    @Test
    void what_others_have_promised_is_asked_about_once_when_it_has_passed() {
        assertThat(moments(of(Side.THEIRS, Due.day(LocalDateTime.parse("2026-03-06T18:00"), LONDON))))
                .containsExactly("Mon 9 Mar 09:00");
    }

    @Test
    void local_times_stay_when_the_clocks_change() {
        // clocks go forward on 29 March
        assertThat(moments(minute("2026-03-30T17:00")))
                .containsSubsequence("Fri 27 Mar 09:00", "Mon 30 Mar 16:00", "Mon 30 Mar 17:00");
        assertThat(Reminders.schedule(session(minute("2026-03-30T17:00"))).get("1-0"))
                .isEqualTo(Instant.parse("2026-03-27T09:00:00Z"));
        assertThat(Due.minute(LocalDateTime.parse("2026-03-30T17:00"), LONDON).instant())
                .isEqualTo(Instant.parse("2026-03-30T16:00:00Z"));
    }

    @Test
    void a_time_that_the_clock_leaves_out_comes_when_the_clock_has_moved_on() {
        settings = settings.withQuiet(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

        assertThat(moments(minute("2026-03-29T01:30"))).containsSubsequence("Sun 29 Mar 00:30", "Sun 29 Mar 02:30");
    }

    @Test
    void a_repeat_goes_on_with_its_next_occurrence_across_a_change_of_the_clocks() {
        settings = settings.withReminders(new ReminderChoice(List.of(Occasion.AT_TIME), false, false));

        assertThat(moments(repeat("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;BYHOUR=16;BYMINUTE=0", "2026-03-06T16:00"), 4))
                .containsExactly("Fri 6 Mar 16:00", "Fri 20 Mar 16:00", "Fri 3 Apr 16:00", "Fri 17 Apr 16:00");
    }

    @Test
    void a_snooze_never_moves_the_series() {
        settings = settings.withReminders(new ReminderChoice(List.of(Occasion.AT_TIME), false, false));
        Commitment repeat = repeat("FREQ=DAILY;BYHOUR=16;BYMINUTE=0", "2026-03-05T16:00");
        Instant told = Instant.parse("2026-03-05T16:00:00Z");
        Commitment snoozed =
                repeat.reminding(repeat.reminding().told(told).snoozed(Instant.parse("2026-03-05T17:23:00Z")));

        assertThat(moments(snoozed, 3)).containsExactly("Thu 5 Mar 17:23", "Fri 6 Mar 16:00", "Sat 7 Mar 16:00");
    }

    @Test
    void whoever_snoozes_past_the_due_hears_of_it_at_the_due_all_the_same() {
        Commitment promise = minute("2026-03-04T17:00");
        Commitment snoozed = promise.reminding(promise.reminding().snoozed(Instant.parse("2026-03-05T09:00:00Z")));

        assertThat(moments(snoozed)).startsWith("Wed 4 Mar 17:00", "Thu 5 Mar 09:00");
    }

    @Test
    void the_agenda_comes_only_on_working_mornings_with_something_due_or_overdue() {
        settings = settings.withReminders(new ReminderChoice(List.of(), true, false));

        assertThat(agenda(day("2026-03-12"))).isEqualTo("Thu 12 Mar 09:00");
        assertThat(agenda(day("2026-03-07"))).isEqualTo("Mon 9 Mar 09:00");
        assertThat(agenda(day("2026-03-03"))).isEqualTo("Thu 5 Mar 09:00");
        assertThat(Reminders.schedule(session(of(Side.MINE, null)))).isEmpty();
    }

    @Test
    void the_review_comes_on_friday_afternoon_if_there_is_something_to_tell() {
        settings = settings.withReminders(new ReminderChoice(List.of(), false, true));
        Session open = session(of(Side.MINE, null));

        assertThat(review(open)).isEqualTo("Fri 6 Mar 16:00");
        assertThat(review(open.with(Rounds.NONE.reviewAt(Instant.parse("2026-03-06T16:00:00Z")))))
                .isEqualTo("Fri 13 Mar 16:00");
        assertThat(Reminders.schedule(session().with(Rounds.NONE))).isEmpty();
        Session kept = session(of(Side.MINE, null).kept(NOW.plusSeconds(60)));
        assertThat(review(kept)).isEqualTo("Fri 6 Mar 16:00");
        assertThat(Reminders.schedule(kept.with(Rounds.NONE.reviewAt(Instant.parse("2026-03-06T16:00:00Z")))))
                .isEmpty();
    }

    @Test
    void whoever_moves_to_another_zone_gets_one_agenda_a_day_and_one_review_a_week() {
        settings = Settings.DEFAULT
                .withZone(ZoneId.of("America/New_York"))
                .withReminders(new ReminderChoice(List.of(), true, true));
        // told at nine and at four o'clock in London, while it was early in New York
        Rounds london = Rounds.NONE
                .agendaAt(Instant.parse("2026-03-06T09:00:00Z"))
                .reviewAt(Instant.parse("2026-03-06T16:00:00Z"));

        assertThat(Reminders.schedule(session(day("2026-03-05")).with(london)))
                .containsEntry(Reminders.AGENDA, Instant.parse("2026-03-09T13:00:00Z"))
                .containsEntry(Reminders.REVIEW, Instant.parse("2026-03-13T20:00:00Z"));
    }

    @Test
    void what_is_held_comes_at_the_better_time() {
        Instant until = Instant.parse("2026-03-10T09:00:00Z");
        Session held = session(minute("2026-03-09T17:00"))
                .with(Rounds.NONE.holding(new Rounds.Held(Instant.parse("2026-03-06T09:00:00Z"), until)));

        assertThat(Reminders.schedule(held)).containsEntry("1-0", until);
    }

    @Test
    void a_closed_one_is_not_spoken_of_any_more() {
        assertThat(Reminders.schedule(session(minute("2026-03-09T17:00").dropped(NOW))))
                .isEmpty();
    }

    private Commitment minute(String at) {
        return of(Side.MINE, Due.minute(LocalDateTime.parse(at), LONDON));
    }

    private Commitment day(String day) {
        return of(Side.MINE, Due.day(LocalDateTime.parse(day + "T18:00"), LONDON));
    }

    private Commitment repeat(String rrule, String first) {
        LocalDateTime at = LocalDateTime.parse(first);
        return of(Side.MINE, new Due(at, LONDON, Grain.MINUTE, null, null, new Recurrence(rrule, at), null));
    }

    private static Commitment of(Side side, Due due) {
        return Commitment.saved(new Offered("1-0", side, "Anna", "send it", due, List.of(), null, true), NOW);
    }

    private Session session(Commitment... commitments) {
        Ledger ledger = Ledger.EMPTY;
        for (Commitment commitment : commitments) {
            ledger = ledger.with(commitment);
        }
        return Session.fresh(ChatId.of("test", "anna")).with(settings).with(ledger);
    }

    private String agenda(Commitment commitment) {
        return local(Reminders.schedule(session(commitment)).get(Reminders.AGENDA));
    }

    private static String review(Session session) {
        return local(Reminders.schedule(session).get(Reminders.REVIEW));
    }

    private List<String> moments(Commitment commitment) {
        return moments(commitment, 10);
    }

    /** All moments of a commitment one after the other, as they come when each is told at its time. */
    private List<String> moments(Commitment commitment, int limit) {
        List<String> moments = new ArrayList<>();
        Commitment told = commitment;
        Moment next = Reminders.moments(session(told)).get("1-0");
        while (next != null && moments.size() < limit) {
            moments.add(local(next.at()));
            told = told.due(next.due()).reminding(told.reminding().told(next.at()));
            next = Reminders.moments(session(told)).get("1-0");
        }
        return moments;
    }

    private static String local(Instant instant) {
        return SHORT.format(instant.atZone(LONDON));
    }
}
