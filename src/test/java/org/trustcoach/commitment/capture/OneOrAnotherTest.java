package org.trustcoach.commitment.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** What is told twice is one promise; whose it is, and whether it is news of an earlier one. It is Wednesday morning. */
class OneOrAnotherTest {

    private static final Reference WEDNESDAY =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Told Lars I'd send the plan on Monday, no wait, Tuesday        | 2026-03-10
                    Told Lars Monday for the site plan, no wait, Tuesday           | 2026-03-10
                    I'll send Lars the plan on Monday, sorry, Tuesday I mean       | 2026-03-10
                    I'll ring Lars at 3pm tomorrow, scratch that, 4pm tomorrow     | 2026-03-05
                    I'll send Lars the plan on Monday. I mean Tuesday.             | 2026-03-10
                    Told Lars I'd call Monday, no wait, Tuesday at 10              | 2026-03-10
                    """)
    void a_time_that_is_taken_back_gives_way_to_the_right_one(String text, String day) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.MINE);
            assertThat(heard.who()).isEqualTo("Lars");
            assertThat(day(heard)).isEqualTo(day);
        });
    }

    @Test
    void a_time_of_another_grain_takes_nothing_back() {
        assertThat(day(hear("I'll ring Lars on Monday, sorry, at 4pm").get(0))).isEqualTo("2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Promised Dora the sample kit by the 12th. So: sample kit, Dora, the 12th.",
                "I owe Sam an answer by Friday. I'll send him that answer Friday morning.",
                "Every second Tuesday I'll send Harriet a status update, starting next week, we shook on it",
                "I will do the needful and share the invoice with Mehta by tomorrow 4 pm"
            })
    void what_is_told_twice_is_one_promise(String text) {
        assertThat(hear(text)).as(text).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send Anna the draft on Friday and Tom the offer on Friday",
                "I'll send Anna the draft on Friday and I'll send her the final version on Monday"
            })
    void two_promises_stay_two(String text) {
        assertThat(hear(text)).as(text).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Tom will send the numbers on Monday, I'll call him two days later      | 2026-03-11
                    Anna comes back on 12 March and I'll ring her a week later             | 2026-03-19
                    Anna gets back on Thursday. I'll ring her the day after                | 2026-03-06
                    Tom will send the numbers on Monday, I'll call him six days after that | 2026-03-15
                    I'll call Tom two days later                                           | 2026-03-06
                    """)
    void so_much_later_counts_from_the_time_before(String text, String day) {
        List<Captured> heard = hear(text);
        assertThat(day(heard.get(heard.size() - 1))).as(text).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I met Priya from Hansen GmbH. She'll send me the plan tomorrow         | Priya
                    Call with Priya about the Miller deal. She'll send me the copy Friday  | Priya
                    Priya called about Hartley. She'll send me the numbers tomorrow        | Priya
                    I saw Priya and Tom. He'll send me the numbers tomorrow                | Tom
                    From Leon just now: "I'll wire the deposit on Tuesday"                 | Leon
                    Rhea to send the list by Friday                                        | Rhea
                    Deb's promised to pick her taps by Sunday                              | Deb
                    Ffion insists the spec is coming on Friday                             | Ffion
                    Hansen GmbH will pay us by Friday                                      | Hansen GmbH
                    The florist told me she'd drop the vases off on Friday                 | florist
                    """)
    void who_acts_is_who_promises(String text, String who) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.THEIRS);
            assertThat(heard.who()).isEqualTo(who);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I told Cheryl her quote would be with her today and it's now going to be tomorrow | 2026-03-05
                    can't make tomorrow for Helena so the crockery is going over on Friday            | 2026-03-06
                    we've agreed to shift Roz's call to Friday                                        | 2026-03-06
                    Mr Hargreaves is content to wait until 9 April for our response                   | 2026-04-09
                    The audit report for Mr Iyer is preponed to Friday                                | 2026-03-06
                    didn't get to Gaz today, I'll do his quote Monday now                             | 2026-03-09
                    """)
    void a_new_date_in_the_place_of_an_old_one_is_a_change(String text, String day) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.MOVED);
            assertThat(day(heard)).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priya paid",
                "Tom sent the contract",
                "Marcus has got his credit note now",
                "The price list for Anton went out this morning"
            })
    void news_of_what_came_or_went_is_done(String text) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(Kind.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I'll have Pippa's mood board finished a week on Friday                | Pippa
                    I need the paperwork over to Tom by Friday                            | Tom
                    I'll send Tom the contract on Tuesday, not Monday                     | Tom
                    """)
    void a_promise_of_mine_stays_mine(String text, String who) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.MINE);
            assertThat(heard.who()).isEqualTo(who);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harriet's away til the 20th",
                "Three years ago I promised Bosch 98 percent on time",
                "Introduce my successor to the client",
                "How do I introduce my successor to Anna?",
                "report us on Google reviews",
                "They want to report us on Google reviews",
                "every Friday I send Anna the pipeline report"
            })
    void what_is_no_promise_is_none(String text) {
        assertThat(hear(text)).as(text).isEmpty();
    }

    @Test
    void what_is_wanted_before_a_feast_is_due_on_the_last_working_day() {
        assertThat(hear("I'll get the plan to Anna before Christmas"))
                .singleElement()
                .satisfies(heard -> assertThat(day(heard)).isEqualTo("2026-12-24"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actions, me: 1) pump curve to Owen by Fri 2) revised calendar to Beth by Monday",
                "Actions for me: 1. pump curve to Owen by Fri 2. calendar to Beth by Monday",
                "My actions: 1) send Owen the curve by Friday, 2) send Beth the calendar by Monday",
                "To do: 1) send Owen the curve on Friday 2) send Beth the calendar on Monday"
            })
    void the_number_of_an_item_is_no_time(String text) {
        List<Captured> heard = hear(text);
        assertThat(heard).as(text).extracting(Captured::who).containsExactly("Owen", "Beth");
        assertThat(heard).as(text).extracting(OneOrAnotherTest::day).containsExactly("2026-03-06", "2026-03-09");
    }

    @Test
    void a_number_within_brackets_is_no_item() {
        assertThat(hear("I'll send Owen the plan by Monday (or the 2) at the latest"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Wanda is waiting on a call from me tomorrow at half four               | Wanda | 2026-03-05
                    Wanda's waiting for our price by Friday                                | Wanda | 2026-03-06
                    Ina's boss needs the deck by Friday and I said that was feasible       | Ina   | 2026-03-06
                    In 3 hours from now I need to be reminded to check Dev's flow          | Dev   | 2026-03-04
                    Tomorrow at noon I want to be reminded to ring Dev                     | Dev   | 2026-03-05
                    Promised Dora a visit on the 22nd to look at her radiators             | Dora  | 2026-03-22
                    """)
    void what_waits_for_me_is_mine_and_once(String text, String who, String day) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.MINE);
            assertThat(heard.who()).isEqualTo(who);
            assertThat(day(heard)).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Slipped: survey for Alan. Now the 16th.                                | 2026-03-16
                    Pushed back: the audit for Alan. Thursday now.                         | 2026-03-05
                    Had to ask Alan for two more days on the files, he was fine. Monday now. | 2026-03-09
                    """)
    void another_day_in_a_word_or_two_is_a_change(String text, String day) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(Kind.MOVED);
            assertThat(heard.who()).isEqualTo("Alan");
            assertThat(day(heard)).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Strike Wednesday's demo for Magnus off, he's no longer interested      | CANCELLED
                    Scratch Friday's call with Magnus off                                  | CANCELLED
                    Scrub the deck for Magnus by Friday                                    | MINE
                    """)
    void a_line_is_struck_off_and_a_deck_is_scrubbed(String text, Kind kind) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    On the hook for an audit at Dale Mills. Finlay expects it by Friday.   | MINE   | Finlay | 2026-03-06
                    I'll ring Owen on Thursday evening, call it 8pm Thursday.              | MINE   | Owen   | 2026-03-05
                    Owen sends me it by Thursday evening... call it 8pm Thursday.          | THEIRS | Owen   | 2026-03-05
                    """)
    void what_is_said_behind_a_promise_sets_its_time(String text, Kind kind, String who, String day) {
        assertThat(hear(text)).as(text).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(kind);
            assertThat(heard.who()).isEqualTo(who);
            assertThat(day(heard)).isEqualTo(day);
        });
    }

    @Test
    void what_she_will_do_after_an_and_is_hers() {
        assertThat(hear("Tara will see her boss on Friday and will ring me on Monday"))
                .extracting(Captured::kind)
                .containsOnly(Kind.THEIRS);
    }

    @Test
    void what_arrived_and_was_promised_is_no_new_promise() {
        assertThat(hear("PO landed from Eilidh this morning, the one she said she'd raise."))
                .extracting(Captured::kind)
                .containsExactly(Kind.DONE);
    }

    @Test
    void what_follows_straight_after_shares_the_day() {
        assertThat(hear("Ron's putting the contract to his board on the 17th and he'll phone me straight after"))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.what()).isEqualTo("phone");
                    assertThat(day(heard)).isEqualTo("2026-03-17");
                });
    }

    @Test
    void of_things_in_a_list_each_has_its_own_time() {
        List<Captured> heard =
                hear("Two things fell to me: finding Agnes the papers, and booking Stuart a slot by the 22nd.");
        assertThat(heard).extracting(Captured::who).containsExactly("Agnes", "Stuart");
        assertThat(heard.get(0).time()).isNull();
        assertThat(day(heard.get(1))).isEqualTo("2026-03-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If they signed I'd throw in a free service, but they've not.",
                "I wish I'd rung Tam back before he left.",
                "I could've promised Joyce the moon and she'd have signed"
            })
    void what_did_not_come_about_is_none(String text) {
        assertThat(hear(text)).as(text).isEmpty();
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, WEDNESDAY, Clients.NONE);
    }

    private static String day(Captured heard) {
        assertThat(heard.time()).isNotNull();
        return heard.time().readings().get(0).due().toLocalDate().toString();
    }
}
