package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.commitment.Evidence;

/** A week with promises, minute by minute, with sessions stored and read between all turns. */
class WeekOfPromisesTest {

    /** Thursday 26 March 2026, 09:12 in London; clocks go forward on Sunday. */
    private static final Instant THURSDAY = Instant.parse("2026-03-26T09:12:00Z");

    private final Rehearsal talk = new SmallCoach().stored().startsAt(THURSDAY);
    private final Diary diary = new Diary(talk);

    @Test
    void each_message_comes_at_its_minute_and_none_twice() {
        talk.says("I told Anna I'd send the first draft by Monday 5pm")
                .picks("Save")
                .picks("London");
        talk.says("I'll call Tom tomorrow at 10").picks("Save");
        talk.says("I'll send Priya the weekly numbers every Friday at 3pm").picks("Save");
        assertThat(talk.says("/promises").answer()).isEqualTo("""
                Your open promises
                1. Call · Tom · Fri 27 March, 10:00
                2. Send the weekly numbers · Priya · every week on Friday, next Fri 27 March, 15:00
                3. Send the first draft · Anna · Mon 30 March, 17:00""");

        assertThat(diary.until("2026-03-27T09:30"))
                .containsExactly(
                        "Fri 27 Mar 09:00 In an hour: / Call · Tom · Fri 27 March, 10:00",
                        "Fri 27 Mar 09:00 Coming up: / Send the first draft · Anna · Mon 30 March, 17:00",
                        "Fri 27 Mar 09:00 Good morning. This is on today, or still open: / 1. Send the weekly numbers · Priya"
                                + " · every week on Friday, next Fri 27 March, 15:00");

        // snoozed past the time: the time itself is told all the same, and then the snooze
        talk.says("/promises Tom").picks("Snooze").picks("1 hour");
        assertThat(talk.answer()).contains("I'll come back to it on Fri 27 March, 10:30");
        assertThat(diary.until("2026-03-27T10:31"))
                .containsExactly(
                        "Fri 27 Mar 10:00 It's time: / Call · Tom · Fri 27 March, 10:00",
                        "Fri 27 Mar 10:30 Here it is again: / Call · Tom · Fri 27 March, 10:00");
        assertThat(talk.says("I called Tom").picks("Yes").answer())
                .contains("Done.")
                .contains("A promise kept");

        // down over a due time
        assertThat(diary.downUntil("2026-03-27T15:40"))
                .containsExactly(
                        "Fri 27 Mar 15:40 I come late with these, because I wasn't running. Tap a number to close or move one."
                                + " / 1. Send the weekly numbers · Priya · every week on Friday, next Fri 27 March, 15:00");
        talk.picks("1").picks("Done");
        assertThat(talk.answer()).contains("It comes again: every week on Friday, next Fri 3 April, 15:00");
        assertThat(diary.until("2026-03-29T12:00"))
                .containsExactly(
                        "Fri 27 Mar 16:00 How your promises went this week / 2 kept / Open: 2. Past their time: 0.");

        // over the weekend the clocks have gone forward; Monday's times are local all the same
        assertThat(diary.until("2026-03-30T16:30"))
                .containsExactly(
                        "Mon 30 Mar 09:00 Good morning. This is on today, or still open: / 1. Send the first draft · Anna · Mon"
                                + " 30 March, 17:00",
                        "Mon 30 Mar 16:00 In an hour: / Send the first draft · Anna · Mon 30 March, 17:00");
        assertThat(talk.now()).isEqualTo(Instant.parse("2026-03-30T15:30:00Z"));

        // can't make it, in time
        assertThat(talk.picks("Can't make it").answer()).contains("When can you be certain");
        assertThat(talk.says("Wednesday noon").answer())
                .contains("Moved.", "Send the first draft · Anna · Wed 1 April, 12:00")
                .contains("Hi Anna, I said I'd send the first draft by Mon 30 March, 17:00.");
        assertThat(diary.until("2026-03-31T10:00"))
                .containsExactly("Tue 31 Mar 09:00 Coming up: / Send the first draft · Anna · Wed 1 April, 12:00");

        // a journey, and the promise comes along
        talk.says("/settings").picks("Change the time zone").picks("New York");
        assertThat(talk.answer()).contains("Do their times of day come along").contains("Wed 1 April, 07:00");
        talk.picks("Yes, bring them along");
        assertThat(talk.answer()).contains("Send the first draft · Anna · Wed 1 April, 12:00");
        assertThat(diary.until("2026-04-01T13:30"))
                .containsExactly(
                        "Wed 1 Apr 09:00 Good morning. This is on today, or still open: / 1. Send the first draft · Anna · Wed 1"
                                + " April, 12:00",
                        "Wed 1 Apr 11:00 In an hour: / Send the first draft · Anna · Wed 1 April, 12:00",
                        "Wed 1 Apr 12:00 It's time: / Send the first draft · Anna · Wed 1 April, 12:00",
                        "Wed 1 Apr 13:00 This was due. Is it done? / Send the first draft · Anna · Wed 1 April, 12:00");
        assertThat(talk.picks("Done").answer()).contains("Late, but done");

        assertThat(diary.until("2026-04-02T12:00"))
                .containsExactly(
                        "Thu 2 Apr 09:00 Coming up: / Send the weekly numbers · Priya · every week on Friday, next Fri 3 April,"
                                + " 15:00");
        assertThat(talk.session().ledger().evidence("Anna")).isEqualTo(new Evidence(0, 1, 1, 0));
        assertThat(talk.session().ledger().evidence("Tom")).isEqualTo(new Evidence(1, 0, 0, 0));
        assertThat(talk.session().ledger().evidence("Priya")).isEqualTo(new Evidence(1, 0, 0, 0));
    }
}
