package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Side;
import org.trustcoach.commitment.State;
import org.trustcoach.reminder.Reminders;

class PromisesInTheChatTest {

    private static final String DRAFT = "I told Anna I'd send the first draft by Monday 5pm";

    private final SmallCoach coach = new SmallCoach();
    private final Rehearsal talk = coach.stored();

    private static List<Commitment> kept(Rehearsal talk) {
        return List.copyOf(talk.session().ledger().commitments().values());
    }

    @Test
    void a_promise_is_offered_back_in_one_line_and_nothing_is_stored_unasked() {
        talk.says(DRAFT);

        assertThat(talk.answer())
                .isEqualTo("Send the first draft · Anna · Mon 9 March, 17:00\nShall I keep it in mind?");
        assertThat(talk.labels()).containsExactly("Save", "Change date", "Not a promise");
        assertThat(talk.session().ledger()).isEqualTo(Ledger.EMPTY);
        assertThat(Reminders.schedule(talk.session())).isEmpty();
    }

    @Test
    void saved_is_said_in_the_place_of_the_card_and_in_the_turn_that_stores_it() {
        Reply card = talk.says(DRAFT).replies().get(0);
        talk.picks("Save");

        assertThat(talk.replies().get(0).replaces()).isEqualTo(card.id());
        assertThat(talk.answer()).startsWith("Saved.");
        assertThat(kept(talk))
                .extracting(Commitment::what, Commitment::who)
                .containsExactly(tuple("send the first draft", "Anna"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "yes", "Save it", "1"})
    void words_do_as_well_as_a_tap(String words) {
        assertThat(talk.says(DRAFT).says(words).answer()).startsWith("Saved.");
    }

    @Test
    void what_is_no_promise_is_forgotten_and_its_buttons_do_no_harm() {
        String save = talk.says(DRAFT).button("Save");

        assertThat(talk.picks("Not a promise").answer()).contains("I keep nothing of it");
        assertThat(talk.taps(save).answer()).startsWith("That button belongs");
        assertThat(talk.session().ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void a_second_tap_on_save_saves_nothing_twice() {
        String save = talk.says(DRAFT).button("Save");
        talk.taps(save);

        assertThat(talk.taps(save).replies()).isEmpty();
        assertThat(kept(talk)).hasSize(1);
    }

    @Test
    void the_other_reading_is_a_button_of_its_own() {
        talk.says("I'll send Anna the draft next Friday");

        assertThat(talk.labels()).contains("Save", "Rather Fri 6 March");
        assertThat(talk.picks("Rather Fri 6 March").answer()).contains("Send the draft · Anna · Fri 6 March");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll call Anna yesterday at 5 | Call · Anna\\n“yesterday at 5” is past already.",
                "I'll get back to Anna by 31 February | Get back · Anna\\nNo calendar has “31 February”.",
                "I'll call Anna by February 30th | Call · Anna\\nNo calendar has “February 30th”.",
                "I'll call Anna on 30/2 | Call · Anna\\nNo calendar has “30/2”.",
                "I'll call Anna by 31 June at 5pm | Call · Anna\\nNo calendar has “31 June at 5pm”.",
                "I'll send it to Anna by 3 March 2025 | Send it · Anna\\n“3 March 2025” is past already.",
                "I'll call Anna by 3 March 2025 | Call · Anna\\n“3 March 2025” is past already.",
                "I'll call Anna last Friday | Call · Anna\\n“last Friday” is past already.",
                "I'll send Anna the draft by last Monday at 5pm | Send the draft · Anna\\n“last Monday at 5pm” is past already.",
                "I'll call Anna two days ago | Call · Anna\\n“two days ago” is past already."
            })
    void a_day_that_is_past_or_that_no_calendar_has_is_told_and_another_is_asked_for(String text, String told) {
        talk.says(text);

        assertThat(talk.answer()).startsWith(told.replace("\\n", "\n"));
        assertThat(talk.labels()).contains("Tomorrow", "Friday").doesNotContain("Save");
        assertThat(talk.says("31 Feb").answer()).startsWith("No calendar has “31 Feb”");
        assertThat(talk.says("tomorrow at 3pm").answer()).contains("Thu 5 March, 15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I told Anna yesterday I'd send her the notes",
                "I'll send Anna the notes from yesterday",
                "I'll send Anna the minutes of our call yesterday",
                "I'll send Anna the minutes of our call last Friday",
                "I told Anna two days ago I'd send her the notes"
            })
    void a_past_day_that_is_no_deadline_is_not_spoken_of(String text) {
        assertThat(talk.says(text).answer()).doesNotContain("past already").contains("By when?");
    }

    @Test
    void a_past_day_in_something_else_is_no_answer_to_by_when() {
        assertThat(talk.says("I'll send Anna the draft asap")
                        .says("Anna called yesterday")
                        .answer())
                .doesNotContain("past already");
    }

    @Test
    void tonight_is_told_with_the_day_that_it_is() {
        assertThat(talk.says("I'll send Anna the offer tonight").answer())
                .startsWith("Send the offer · Anna · Wed 4 March, 17:00–23:59");
    }

    @Test
    void who_leaves_the_question_for_the_zone_is_asked_again_on_another_day() {
        String question = "which time zone are you in?";

        assertThat(talk.says(DRAFT).says("save").answer()).contains(question);
        assertThat(talk.says("I'll send Bob the bill by Friday").says("save").answer())
                .doesNotContain(question);
        talk.waits(Duration.ofHours(25));
        assertThat(talk.says("I'll send Bob the offer by Friday").says("save").answer())
                .contains(question);
    }

    @Test
    void buttons_of_a_zone_question_that_was_dropped_do_nothing() {
        String london = talk.says(DRAFT).says("save").button("London");

        talk.says("they told me that the price is too high").taps(london);

        assertThat(talk.answer()).startsWith("That button belongs");
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(State.OPEN);
    }

    @Test
    void without_a_date_it_is_asked_for_one() {
        talk.says("I'll send Anna the draft asap");

        assertThat(talk.labels()).containsExactly("Today 18:00", "Tomorrow", "Friday", "No date", "Not a promise");
        assertThat(talk.picks("Tomorrow").answer()).contains("Saved.", "Send the draft · Anna · Thu 5 March");
    }

    @Test
    void the_date_can_be_typed_and_is_shown_before_it_is_saved() {
        assertThat(talk.says("I'll send Anna the draft asap")
                        .says("Thursday at 3pm")
                        .answer())
                .isEqualTo("Send the draft · Anna · Thu 5 March, 15:00\nShall I keep it in mind?");
        assertThat(talk.picks("Change date")
                        .says("the week after next")
                        .picks("Save")
                        .answer())
                .contains("Saved.");
    }

    @Test
    void no_date_is_a_date_as_well() {
        talk.says("I'll send Anna the draft asap").picks("No date");

        assertThat(talk.answer()).contains("Saved. As it has no date");
        assertThat(Reminders.schedule(talk.session())).containsOnlyKeys(Reminders.REVIEW);
    }

    @Test
    void for_whom_is_asked_where_it_was_not_said() {
        talk.says(DRAFT)
                .picks("Save")
                .picks("London")
                .says("I'll send it tomorrow")
                .picks("Save");

        assertThat(talk.answer()).contains("Who is it for?");
        assertThat(talk.labels()).containsExactly("Anna", "Nobody in particular");
        assertThat(talk.says("Maria Lopez").answer()).contains("Saved.", "Send it · Maria Lopez · Thu 5 March");
    }

    @Test
    void several_promises_bring_a_card_each_and_each_card_stays_good() {
        talk.says("I'll call Tom tomorrow at 10, send Priya the quote on Friday and write to Anna on Monday");

        assertThat(talk.replies()).hasSize(3);
        List<String> saves = talk.replies().stream()
                .map(reply -> ((org.trustcoach.chat.Button.Tap) reply.buttons().get(0)).id())
                .toList();
        saves.forEach(talk::taps);
        assertThat(kept(talk)).extracting(Commitment::who).containsExactlyInAnyOrder("Tom", "Priya", "Anna");
    }

    @Test
    void a_promise_in_the_middle_of_a_dialog_leaves_the_question_open() {
        talk.says("my client is upset").says(DRAFT);

        assertThat(talk.answer()).startsWith("Send the first draft");
        assertThat(talk.says("save").answer()).startsWith("Saved.");
        assertThat(talk.says("before the talk").answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void a_question_is_answered_and_its_promise_is_offered() {
        String both = "I told Anna I'd call her tomorrow. What about the price?";
        coach.sure(both, "price");
        Rehearsal asked = coach.talk().says(both);

        assertThat(asked.replies())
                .extracting(reply -> reply.text().text())
                .satisfiesExactly(
                        answer -> assertThat(answer).isEqualTo("Say the price and be silent."),
                        card -> assertThat(card).startsWith("Call · Anna · Thu 5 March"));
    }

    @Test
    void an_edited_message_corrects_the_card_in_its_place() {
        Reply card = talk.says(DRAFT).replies().get(0);
        talk.corrects("I told Anna I'd send the first draft by Tuesday 5pm");

        assertThat(talk.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.replaces()).isEqualTo(card.id());
            assertThat(reply.text().text()).contains("Tue 10 March, 17:00");
        });
        talk.picks("Save");
        assertThat(kept(talk)).hasSize(1);
    }

    @Test
    void the_zone_is_asked_once_and_times_are_meant_there() {
        talk.says("I'll call Tom in 2 hours").picks("Save");
        assertThat(talk.answer()).contains("which time zone are you in?");
        assertThat(talk.picks("New York").answer()).contains("Call · Tom · Wed 4 March, 07:12");
        talk.says(DRAFT).picks("Save");

        assertThat(talk.answer()).doesNotContain("time zone");
        assertThat(kept(talk)).allSatisfy(one -> assertThat(one.due().zone()).isEqualTo(ZoneId.of("America/New_York")));
    }

    @Test
    void a_zone_that_was_not_told_is_not_asked_for_again() {
        talk.says(DRAFT).picks("Save").says("/cancel");

        assertThat(talk.says("I'll call Tom tomorrow at 10").picks("Save").answer())
                .doesNotContain("time zone");
    }

    @Test
    void what_others_promise_is_waited_on() {
        talk.says("Anna said she'll send the contract by Friday");

        assertThat(talk.answer()).startsWith("Waiting on Anna · send the contract · Fri 6 March");
        talk.picks("Save").picks("London");
        assertThat(kept(talk)).extracting(Commitment::side).containsExactly(Side.THEIRS);
        assertThat(new Diary(talk).until("2026-03-09T09:00"))
                .anyMatch(line -> line.startsWith("Mon 9 Mar 09:00 This was due from them. Has it come?"));
        assertThat(talk.picks("It came").answer()).contains("thank-you");
    }

    @Test
    void promises_are_listed_by_due_and_by_client() {
        talk.says(DRAFT).picks("Save").picks("London");
        talk.says("I'll call Tom tomorrow at 10").picks("Save");

        assertThat(talk.says("/promises").answer())
                .isEqualTo("Your open promises\n1. Call · Tom · Thu 5 March, 10:00\n"
                        + "2. Send the first draft · Anna · Mon 9 March, 17:00");
        assertThat(talk.says("/promises tom").answer())
                .isEqualTo("Your open promises\nCall · Tom · Thu 5 March, 10:00");
        assertThat(talk.labels()).containsExactly("Done", "Snooze", "Can't make it", "Drop", "More");
        assertThat(talk.says("/promises Zoe").answer()).isEqualTo("Nothing is open with Zoe.");
        assertThat(coach.talk().says("/promises").answer()).startsWith("You have no open promises.");
    }

    @Test
    void a_button_of_an_occurrence_that_is_over_closes_no_other_one() {
        talk.says("I'll send Priya the numbers every Friday at 3pm")
                .picks("Save")
                .picks("London");
        new Diary(talk).until("2026-03-06T15:00");
        String done = talk.button("Done");
        talk.taps(done);

        assertThat(talk.answer()).contains("It comes again: every week on Friday, next Fri 13 March, 15:00");
        talk.waits(Duration.ofMinutes(1));
        assertThat(talk.taps(done).replies()).isEmpty();
        assertThat(kept(talk).get(0).history())
                .extracting(change -> change.state())
                .containsExactly(State.OPEN, State.KEPT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I sent it | Is this done? | KEPT",
                "I sent Anna the draft | Is this done? | KEPT",
                "scrap the draft for Anna | Shall I drop this one? | DROPPED",
                "stop reminding me about Anna's draft | Shall I drop this one? | DROPPED",
                "no need to remind me about Anna's draft any more | Shall I drop this one? | DROPPED",
                "Please don't remind me of the draft for Anna any more | Shall I drop this one? | DROPPED",
                "you can stop nagging me about the draft | Shall I drop this one? | DROPPED",
                "Anna doesn't need the draft any more | Shall I drop this one? | DROPPED",
                "move Anna's draft to Thursday | Shall I move this one to Thu 5 March, 17:00? | RENEGOTIATED"
            })
    void what_has_become_of_it_can_be_said_in_words_and_is_done_after_a_yes(String words, String asked, State state) {
        talk.says(DRAFT).picks("Save").picks("London").says(words);

        assertThat(talk.answer()).startsWith(asked);
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(State.OPEN);
        talk.picks("Yes");
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(state);
    }

    @Test
    void a_no_leaves_it_as_it_is() {
        talk.says(DRAFT).picks("Save").picks("London").says("I sent it");

        assertThat(talk.says("no").answer()).isEqualTo("I've left it as it is.");
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(State.OPEN);
    }

    @Test
    void where_several_may_be_meant_it_is_asked_which() {
        talk.says(DRAFT).picks("Save").picks("London");
        talk.says("I'll call Tom tomorrow at 10").picks("Save").says("I sent it");

        assertThat(talk.labels()).containsExactly("1", "2", "No");
    }

    @Test
    void who_wants_no_reminders_of_several_is_asked_which() {
        talk.says(DRAFT).picks("Save").picks("London");
        talk.says("I'll call Anna tomorrow at 10").picks("Save").says("stop reminding me about Anna");

        assertThat(talk.answer()).contains("1. Call · Anna", "2. Send the first draft · Anna");
        assertThat(talk.labels()).containsExactly("1", "2", "No");
        talk.picks("2");
        assertThat(kept(talk))
                .filteredOn(one -> one.state() == State.DROPPED)
                .extracting(Commitment::what)
                .containsExactly("send the first draft");
    }

    @Test
    void who_wants_no_reminders_of_what_is_not_kept_changes_nothing() {
        talk.says(DRAFT).picks("Save").picks("London").says("stop reminding me about Tom's invoice");

        assertThat(talk.labels()).doesNotContain("Yes");
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(State.OPEN);
    }

    @Test
    void who_cannot_make_it_is_led_to_an_honest_date_and_gets_a_message_to_send() {
        talk.says(DRAFT).picks("Save").picks("London").says("/promises").picks("Can't make it");

        assertThat(talk.answer()).contains("be certain");
        assertThat(talk.labels()).containsExactly("Thu 5 March", "Fri 6 March", "Wed 11 March", "No new date");
        talk.picks("Wed 11 March");
        assertThat(talk.answer()).contains("Hi Anna, I said I'd send the first draft by Mon 9 March, 17:00.");
        assertThat(talk.replies().get(0).buttons()).hasAtLeastOneElementOfType(org.trustcoach.chat.Button.Copy.class);
        assertThat(kept(talk)).extracting(Commitment::state).containsExactly(State.RENEGOTIATED);
    }

    @Test
    void a_promise_that_is_given_up_counts_as_not_kept() {
        talk.says(DRAFT)
                .picks("Save")
                .picks("London")
                .says("/promises")
                .picks("Can't make it")
                .picks("No new date");

        assertThat(talk.answer()).contains("Noted as not kept", "Hi Anna");
        assertThat(talk.session().ledger().evidence("Anna").broken()).isEqualTo(1);
    }

    @Test
    void a_reminder_can_be_put_off_to_a_time_of_ones_own() {
        talk.says(DRAFT)
                .picks("Save")
                .picks("London")
                .says("/promises")
                .picks("Snooze")
                .picks("Pick a time");

        assertThat(talk.says("tomorrow at 4pm").answer()).contains("I'll come back to it on Thu 5 March, 16:00");
        assertThat(new Diary(talk).until("2026-03-05T17:00"))
                .containsExactly(
                        "Thu 5 Mar 16:00 Here it is again: / Send the first draft · Anna · Mon 9 March, 17:00");
    }

    @Test
    void one_client_can_be_forgotten_and_the_others_stay() {
        talk.says(DRAFT).picks("Save").picks("London");
        talk.says("I'll call Tom tomorrow at 10").picks("Save");
        talk.says("/forget Anna");

        assertThat(talk.answer()).contains("every promise to and by Anna");
        talk.picks("Yes, delete it");
        assertThat(kept(talk)).extracting(Commitment::who).containsExactly("Tom");
        assertThat(talk.session().toString()).doesNotContain("Anna");
        assertThat(talk.says("/forget Anna").answer()).isEqualTo("I keep no promise to or by Anna.");
    }

    @Test
    void forgetting_all_forgets_the_promises() {
        talk.says(DRAFT).picks("Save").picks("London").says("/forget").picks("Yes, delete it");

        assertThat(talk.session().ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void the_open_ones_go_into_a_calendar_file() {
        talk.says(DRAFT).picks("Save").picks("London").says("/calendar");

        assertThat(talk.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.attachment().name()).isEqualTo("promises.ics");
            assertThat(reply.attachment().content()).contains("DTSTART;TZID=Europe/London:20260309T170000");
        });
    }

    @Test
    void two_hundred_open_ones_are_enough() {
        Rehearsal full = coach.talk();
        for (int i = 0; i < Ledger.MAX_OPEN; i++) {
            full.says("I'll call Tom tomorrow at 10").picks("Save");
        }

        assertThat(full.says(DRAFT).picks("Save").answer()).contains("You have 200 open promises");
        assertThat(full.session().ledger().open()).hasSize(Ledger.MAX_OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c:",
                "c:t1.0",
                "c:t1.0:save",
                "c:t1.0:save:::",
                "c:t1.0:done:1-0:9:",
                "c:t1.0:set:quiet::99:00-x",
                "c:t1.0:set:days::9-9",
                "c:t1.0:move:1-0::x",
                "c:t1.0:along:::Nowhere/Land",
                "c:t1.0:reading:1-0::99"
            })
    void a_forged_button_does_no_harm(String button) {
        talk.says(DRAFT);

        assertThat(coach.coach()
                        .hear(talk.session(), new Incoming.Tap(button), Instant.parse("2026-03-04T11:00:00Z"))
                        .session()
                        .ledger())
                .isEqualTo(Ledger.EMPTY);
    }

    @Test
    void every_button_fits_into_sixty_four_bytes() {
        talk.says(DRAFT).picks("Save").picks("London").says("/promises");
        List<String> ids = new java.util.ArrayList<>();
        for (String label : List.of("Snooze", "Can't make it")) {
            talk.says("/promises").picks(label);
            talk.replies()
                    .forEach(reply -> reply.buttons().stream()
                            .filter(org.trustcoach.chat.Button.Tap.class::isInstance)
                            .forEach(tap -> ids.add(((org.trustcoach.chat.Button.Tap) tap).id())));
        }

        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(id.length()).isLessThanOrEqualTo(56));
    }

    @Test
    void settings_of_reminders_are_changed_by_buttons() {
        talk.says("/settings").picks("Quiet hours").picks("22:00 – 08:00");
        assertThat(talk.answer()).contains("Quiet hours: 22:00 – 08:00");
        talk.picks("Working days").picks("Mon, Tue, Wed, Thu, Sun");
        talk.picks("Reminders").picks("✓ morning agenda");
        talk.picks("– morning agenda").picks("✓ Friday review");
        talk.says("/settings").picks("Dates").picks("5/4 is May 4");

        assertThat(talk.session().settings().reminders().agenda()).isTrue();
        assertThat(talk.session().settings().reminders().review()).isFalse();
        assertThat(talk.says("I'll call Tom on 5/4").answer()).contains("Call · Tom · Mon, May 4");
    }
}
