package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.commitment.State;
import org.trustcoach.session.ZoneChoice;
import org.trustcoach.talk.SmallLibrary;

/** Promises in the chat: reminders of their own, files of one, several at once, what can't be kept, the zone of a device. */
class PromiseDetailsTest {

    private static final String PROMISES = """
            dialog: promises
            title: keeping promises
            area: reliability
            intents: [commitments]
            nodes:
              hear:
                - say: hear
                  text: Tell me what you promised.
                - end
            """;
    private static final String DRAFT = "I told Anna I'd send the first draft by Monday 5pm";

    private final SmallCoach coach = new SmallCoach();
    private final Rehearsal talk = coach.stored();

    private List<Commitment> kept() {
        return List.copyOf(talk.session().ledger().commitments().values());
    }

    private Rehearsal saved() {
        return talk.says(DRAFT).picks("Save").picks("London").says("/promises");
    }

    @Test
    void a_promise_may_have_reminders_of_its_own() {
        saved().picks("More");

        assertThat(talk.answer())
                .endsWith("I speak up: the working morning before, an hour before, at the time, once when overdue");
        talk.picks("✓ the working morning before").picks("✓ at the time").picks("Back");
        assertThat(talk.labels()).startsWith("Done", "Snooze");
        assertThat(kept().get(0).reminding().occasions()).containsExactly(Occasion.HOUR_BEFORE, Occasion.OVERDUE);
        assertThat(new Diary(talk).until("2026-03-09T19:00"))
                .filteredOn(line -> line.contains("first draft"))
                .extracting(line -> line.substring(0, 15).strip())
                .containsExactly("Mon 9 Mar 09:00", "Mon 9 Mar 16:00", "Mon 9 Mar 18:00");
    }

    @Test
    void a_second_tap_turns_nothing_back() {
        String hour = saved().picks("More").button("✓ an hour before");
        talk.taps(hour).taps(hour);

        assertThat(kept().get(0).reminding().occasions()).doesNotContain(Occasion.HOUR_BEFORE);
        String review = talk.says("/settings").picks("Reminders").button("✓ Friday review");
        talk.taps(review).taps(review);
        assertThat(talk.session().settings().reminders().review()).isFalse();
    }

    @Test
    void a_day_has_no_hour_before_it_and_others_are_only_waited_for() {
        talk.says("I'll send Anna the draft on Friday")
                .picks("Save")
                .picks("London")
                .picks("More");
        assertThat(talk.answer()).doesNotContain("an hour before");

        talk.says("Tom will send me the contract by Friday").picks("Save").picks("More");
        assertThat(talk.labels()).startsWith("✓ once when overdue", "Calendar file");
    }

    @Test
    void one_promise_goes_into_a_calendar_file_of_its_own() {
        saved();
        talk.says("I'll call Tom tomorrow at 10")
                .picks("Save")
                .says("/promises Anna")
                .picks("More");
        talk.picks("Calendar file");

        assertThat(talk.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.attachment().content()).contains("first draft").doesNotContain("Tom");
            assertThat(reply.attachment().content().split("BEGIN:VEVENT")).hasSize(2);
        });
    }

    @Test
    void the_buttons_of_a_card_can_be_typed_after_its_file_has_come() {
        saved().picks("More").picks("Calendar file");

        assertThat(talk.says("back").labels()).startsWith("Done", "Snooze");
    }

    @Test
    void a_yes_is_meant_for_the_card_that_was_read_last() {
        saved().says("my client is upset");
        talk.says("I can't make the draft for Anna").says("yes");

        assertThat(talk.answer()).contains("be certain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "yes", "save both", "both"})
    void words_for_several_promises_keep_them_all(String words) {
        talk.says("I'll call Tom tomorrow at 9 and send Priya the deck by Friday")
                .says(words);

        assertThat(kept()).extracting(Commitment::who).containsExactlyInAnyOrder("Tom", "Priya");
    }

    @Test
    void words_for_several_promises_let_them_all_go_and_touch_no_earlier_one() {
        talk.says(DRAFT);
        talk.says("I'll call Tom tomorrow at 9 and send Priya the deck by Friday")
                .says("no");

        assertThat(kept()).isEmpty();
        assertThat(talk.session().talk().offered()).extracting(one -> one.who()).containsExactly("Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't make the draft for Anna",
                "I won't be able to finish Anna's draft",
                "I can't send Anna the draft by Monday",
                "I won't manage the first draft"
            })
    void what_cannot_be_kept_leads_to_a_new_date(String words) {
        saved().says(words);

        assertThat(talk.answer()).startsWith("Shall we find a new date for this one?");
        assertThat(talk.picks("Yes").answer()).contains("be certain");
        talk.picks("Wed 11 March");
        assertThat(kept()).extracting(Commitment::state).containsExactly(State.RENEGOTIATED);
    }

    @Test
    void what_cannot_be_done_and_was_never_promised_is_no_matter_of_promises() {
        saved().says("I can't open the portal");

        assertThat(talk.answer()).doesNotContain("new date");
    }

    @Test
    void whoever_asks_to_be_reminded_is_not_asked_for_whom() {
        talk.says("remind me to book the room tomorrow at 8").picks("Save").picks("London");

        assertThat(kept()).extracting(Commitment::who).containsOnlyNulls();
        assertThat(new Diary(talk).until("2026-03-05T08:30"))
                .anyMatch(line -> line.startsWith("Thu 5 Mar 08:00 You asked me to remind you:"));
    }

    @Test
    void a_promise_right_after_nonsense_is_offered_and_is_no_miss() {
        talk.says("qwrt sdfg").says(DRAFT);

        assertThat(talk.labels()).contains("Save");
        assertThat(talk.session().talk().misses()).isZero();
        talk.says("zzgh fnord");
        assertThat(talk.session().talk().misses()).isEqualTo(1);
    }

    @Test
    void a_command_leaves_the_question_about_a_promise() {
        talk.says("I'll send the draft tomorrow")
                .picks("Save")
                .says("/settings")
                .says("Berlin");

        assertThat(kept()).isEmpty();
    }

    @Test
    void the_zone_of_a_device_is_taken_without_asking() {
        talk.isIn("America/New_York");
        assertThat(talk.replies()).isEmpty();

        talk.says("I'll call Tom in 2 hours").picks("Save");
        assertThat(talk.answer()).contains("Call · Tom · Wed 4 March, 07:12").doesNotContain("time zone");
        assertThat(talk.session().settings().zoneChoice()).isEqualTo(ZoneChoice.DEVICE);
    }

    @Test
    void a_journey_of_the_device_is_noticed_and_what_is_open_is_asked_about() {
        talk.isIn("Europe/London");
        talk.says(DRAFT).picks("Save");
        talk.isIn("America/New_York");

        assertThat(talk.answer()).contains("Your time zone is New York", "Do their times of day come along");
        assertThat(talk.picks("Yes, bring them along").answer()).contains("Mon 9 March, 17:00");
        assertThat(kept().get(0).due().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void a_zone_that_was_chosen_stays_and_a_browser_that_hides_its_place_says_nothing() {
        talk.isIn("UTC");
        assertThat(talk.session().settings().zoneChoice()).isEqualTo(ZoneChoice.UNKNOWN);

        saved();
        talk.isIn("America/New_York");
        assertThat(talk.session().settings().zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void what_got_another_date_and_is_not_kept_in_mind_yet_is_offered_with_it() {
        talk.says("Slipped: Kirkton survey for Alan. Now the 16th.");

        assertThat(talk.answer()).startsWith("Kirkton survey · Alan · Mon 16 March");
        talk.picks("Save").picks("London").says("can't make it").picks("Wed 11 March");
        assertThat(talk.answer()).contains("I said I'd see to Kirkton survey by Mon 16 March");
    }

    @Test
    void nobody_sends_a_call() {
        assertThat(talk.says("Wanda gets a call from me on Monday").answer()).startsWith("Call · Wanda");
    }

    @Test
    void done_without_a_promise_is_told_that_there_is_none_and_with_some_asks_which() {
        Rehearsal done = closing();
        assertThat(done.says("done").answer()).startsWith("You have no open promises");

        done.says("I'll call Tom tomorrow at 10").picks("Save").picks("London");
        done.says("I'll send Anna the plan on Friday").picks("Save").says("hello");
        assertThat(done.says("/cancel").says("all done").answer()).startsWith("Is this done?\n1. Call · Tom");
        assertThat(done.picks("1").answer()).startsWith("Done.");
    }

    private static Rehearsal closing() {
        return new SmallCoach(SmallLibrary.of(PROMISES, SmallCoach.GREETING))
                .sure("done", "commitments")
                .sure("all done", "commitments")
                .stored();
    }
}
