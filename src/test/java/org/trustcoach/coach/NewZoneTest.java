package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;

/** Nothing is said about promises that a new time zone leaves as they are. */
class NewZoneTest {

    private final Rehearsal talk = new SmallCoach().stored();

    private ZoneId zoneOfTheDue() {
        return talk.session().ledger().open().get(0).due().zone();
    }

    @Test
    void a_first_zone_in_which_a_promise_reads_the_same_says_nothing_of_it() {
        talk.says("I'll call Anna on Monday at 5pm").picks("Save").picks("Berlin");

        assertThat(talk.answer()).startsWith("Noted. Your time zone is Berlin").doesNotContain("read");
        assertThat(zoneOfTheDue()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_zone_that_was_asked_for_may_be_told_later() {
        talk.says("I'll call Anna on Monday at 5pm")
                .picks("Save")
                .says("thanks")
                .says("New York");

        assertThat(talk.answer()).startsWith("Noted. Your time zone is New York");
    }

    @Test
    void a_city_in_a_sentence_or_where_something_else_is_asked_is_no_zone() {
        talk.says("I'll call Anna on Monday at 5pm")
                .picks("Save")
                .says("thanks")
                .says("call New York");
        assertThat(talk.answer()).doesNotContain("time zone");

        talk.says("a story for you?").says("New York");
        assertThat(talk.answer()).isEqualTo("So they said: New York");
    }

    @Test
    void a_first_zone_in_which_it_reads_differently_shows_it_with_its_buttons() {
        talk.says("I'll call Anna in two hours").picks("Save").picks("Kolkata");

        assertThat(talk.answer()).contains("With that your open promises read:\nCall · Anna");
        assertThat(talk.labels()).startsWith("Done", "Snooze");
    }

    @Test
    void a_day_comes_along_without_a_word() {
        talk.says("I'll send Anna the plan on Friday").picks("Save").picks("Berlin");
        talk.says("time zone New York");

        assertThat(talk.answer()).doesNotContain("come along");
        assertThat(zoneOfTheDue()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void a_zone_with_the_same_clocks_asks_nothing() {
        talk.says("I'll call Anna on Monday at 5pm").picks("Save").picks("Berlin");
        talk.says("time zone Rome");

        assertThat(talk.answer()).doesNotContain("come along");
        assertThat(zoneOfTheDue()).isEqualTo(ZoneId.of("Europe/Rome"));
    }

    @Test
    void a_time_of_day_that_would_change_is_asked_about() {
        talk.says("I'll call Anna on Monday at 5pm").picks("Save").picks("Berlin");
        talk.says("I'll send Tom the plan on Friday").picks("Save");
        talk.says("time zone New York");

        assertThat(talk.answer()).contains("Call · Anna").doesNotContain("Send the plan");
        assertThat(talk.picks("Yes, bring them along").answer()).contains("Mon 9 March, 17:00");
    }
}
