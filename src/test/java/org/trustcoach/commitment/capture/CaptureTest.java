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

/** One sentence or more for each rule. It is Wednesday morning. */
class CaptureTest {

    private static final Reference WEDNESDAY =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new PlainTimes());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I'll send Anna the draft by Friday                        | Anna | send the draft
                    I am going to send Anna the draft on Friday               | Anna | send the draft
                    gonna send Anna the draft on Friday                       | Anna | send the draft
                    will send Anna the draft on Friday                        | Anna | send the draft
                    I have to send Anna the draft on Friday                   | Anna | send the draft
                    need to send Anna the draft on Friday                     | Anna | send the draft
                    I've got until Friday to send Anna the draft              | Anna | send the draft
                    I'm supposed to send Anna the draft on Friday             | Anna | send the draft
                    I'd better send Anna the draft on Friday                  | Anna | send the draft
                    let me send Anna the draft on Friday                      | Anna | send the draft
                    I'm sending Anna the draft on Friday                      | Anna | send the draft
                    sending Anna the draft on Friday                          | Anna | send the draft
                    I send Anna the draft on Friday                           | Anna | send the draft
                    Send Anna the draft on Friday                             | Anna | send the draft
                    Remember to send Anna the draft on Friday                 | Anna | send the draft
                    I won't forget to send Anna the draft on Friday           | Anna | send the draft
                    I will be able to send Anna the draft on Friday           | Anna | send the draft
                    I'm giving Anna a new date by Friday                      | Anna | give a new date
                    I'm coming back to Anna with a price on Friday            | Anna | come back with a price
                    We will go ahead and send Anna the draft on Friday        | Anna | send the draft
                    """)
    void said_in_many_ways_it_is_mine(String text, String who, String what) {
        assertHeard(text, Kind.MINE, who, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I told Anna I'd send the draft by Friday                  | Anna | send the draft
                    I told Anna I'd send the draft by Friday, what now?       | Anna | send the draft
                    I told Anna I'd send the draft by Friday and she's gone quiet since, any ideas? | Anna | send the draft
                    told Anna that I would send the draft by Friday           | Anna | send the draft
                    I promised Anna to send the draft by Friday               | Anna | send the draft
                    I committed to sending the draft to Anna by Friday        | Anna | send the draft
                    I gave Anna my word that I'd send the draft by Friday     | Anna | send the draft
                    I promised Anna the draft by Friday                       | Anna | send the draft
                    I owe Anna a call by Friday                               | Anna | call
                    I promised Anna a discount by Friday                      | Anna | give a discount
                    I told Anna I can send the draft by Friday                | Anna | send the draft
                    I promised Anna I'd call Tom by Friday                    | Anna | call Tom
                    I wrote to Anna: "I'll send you the draft by Friday"      | Anna | send the draft
                    I promised Anna I'd keep Tom posted every Monday          | Anna | keep Tom posted
                    I told Anna the draft is almost ready and that I'd send it by Friday | Anna | send it
                    I'll send the draft by Friday, that's what I told Anna    | Anna | send the draft
                    I'll send the draft by Friday, I promised Anna            | Anna | send the draft
                    A discount by Friday is what I promised Anna              | Anna | give a discount
                    I'm on the hook to send Anna the draft by Friday          | Anna | send the draft
                    I'll write the draft and send it to Anna by Friday        | Anna | write the draft
                    told zuzana id send the draft by friday                   | Zuzana | send the draft
                    I settled with Anna that we'd lend her the rig on Friday  | Anna | lend the rig
                    I left it with Anna that I'd send the draft by Friday     | Anna | send the draft
                    """)
    void what_i_told_somebody_i_would_do_is_mine(String text, String who, String what) {
        assertHeard(text, Kind.MINE, who, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    The draft will be sent to Anna by Friday                  | Anna | send the draft
                    the draft will be with Anna by five                       | Anna | send the draft
                    The draft will be ready for Anna on Friday                | Anna | have the draft ready
                    The draft goes out to Anna on Friday                      | Anna | send the draft
                    Anna will have the draft by Friday                        | Anna | send the draft
                    Anna gets the draft by Friday                             | Anna | send the draft
                    The draft will reach Anna by Friday                       | Anna | send the draft
                    The draft must be with Anna by Friday                     | Anna | send the draft
                    The draft is due to Anna on Friday                        | Anna | send the draft
                    I told Anna she'd hear from me by Friday                  | Anna | get in touch
                    """)
    void told_from_the_other_end_it_is_mine(String text, String who, String what) {
        assertHeard(text, Kind.MINE, who, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Tom asked for the figures by noon and I said yes          | Tom  | send the figures
                    Tom wants the figures by noon. Will do.                   | Tom  | send the figures
                    Tom asked me to call him on Monday and I agreed           | Tom  | call
                    Tom asked if I could call him on Monday and I said sure   | Tom  | call
                    Tom asked for the figures by noon, I said I'd send them   | Tom  | send the figures
                    Tom wanted the figures by noon and I nodded               | Tom  | send the figures
                    Tom wanted the figures by noon and I shook on it          | Tom  | send the figures
                    """)
    void an_accepted_request_is_mine(String text, String who, String what) {
        assertHeard(text, Kind.MINE, who, what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't promise Anna the draft by Friday",
                "I won't send Anna the draft by Friday",
                "I never said I'd send Anna the draft by Friday",
                "no way I'll send Anna the draft by Friday"
            })
    void denied_it_is_nothing(String text) {
        assertThat(hear(text)).filteredOn(heard -> heard.kind() != Kind.STUCK).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Should I send Anna the draft by Friday?",
                "I have no idea what I'll tell Anna on Friday",
                "I'll send Anna the draft by Friday?",
                "How do I tell Anna that I'll send the draft on Friday",
                "What if I send Anna the draft on Friday",
                "Do you think I should call Anna on Monday?"
            })
    void asked_it_is_nothing(String text) {
        assertThat(hear(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's call Anna on Friday",
                "I keep telling Anna I'll send the draft by Friday",
                "I'll do my best to send Anna the draft by Friday",
                "I might send Anna the draft by Friday",
                "I'd like to send Anna the draft by Friday",
                "I hope to send Anna the draft by Friday",
                "I'll try to send Anna the draft by Friday",
                "I'll probably send Anna the draft by Friday",
                "Maybe I'll send Anna the draft by Friday",
                "I should send Anna the draft by Friday",
                "I think I'll send Anna the draft by Friday",
                "I was going to send Anna the draft on Friday",
                "I usually send Anna the draft on Friday",
                "I always tell Anna I'll send the draft by Friday",
                "I'll send Anna the draft by Friday if I can"
            })
    void weak_or_habitual_it_is_nothing(String text) {
        assertThat(hear(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If she signs by Friday, I'll send the contract",
                "I'll send the contract by Friday if she signs",
                "I would send Anna the draft by Friday",
                "Unless Tom calls, I'll drop the offer on Friday"
            })
    void on_a_condition_it_is_nothing(String text) {
        assertThat(hear(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna asked for the draft by Friday",
                "Tom wants me to call him tomorrow",
                "Anna asked if I could send the draft by Friday",
                "Tom asked me to call him on Monday but I said no",
                "My boss says I need to call Tom today",
                "Anna expects the draft by Friday"
            })
    void a_request_without_a_yes_is_nothing(String text) {
        assertThat(hear(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll think about it",
                "We'll see",
                "I call Anna every Friday",
                "I said I'd sent the draft on Monday",
                "I'll be late tomorrow",
                "I'll never understand him",
                "The meeting will be on Tuesday",
                "Prices will go up by Friday",
                "I told Anna I'd send it on Friday, but I didn't",
                "I told Tom to send the figures by Friday",
                "Great call with Anna today",
                "No reply from Anna since Monday"
            })
    void talk_is_nothing(String text) {
        assertThat(hear(text)).filteredOn(heard -> heard.kind() != Kind.STUCK).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Anna will send me the contract by Monday                  | Anna | send the contract
                    Anna is going to send me the contract on Monday           | Anna | send the contract
                    Anna is sending the contract on Monday                    | Anna | send the contract
                    Anna said she'd send the contract on Monday               | Anna | send the contract
                    Anna promised to send the contract on Monday              | Anna | send the contract
                    Anna promised me the contract by Monday                   | Anna | send the contract
                    Anna said 'I'll send the contract on Monday'              | Anna | send the contract
                    Anna promised the contract by Monday                      | Anna | send the contract
                    We'll have the contract by Monday, Anna promised          | Anna | have the contract
                    Anna swore I'd have the contract by Monday                | Anna | have the contract
                    Anna says the payment arrives on Monday                   | Anna | the payment arrives
                    """)
    void what_others_promise_is_theirs(String text, String who, String what) {
        assertHeard(text, Kind.THEIRS, who, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    move Anna's draft to Thursday                             | MOVED     | Anna | the draft
                    can we move the call with Anna to Thursday?               | MOVED     | Anna | the call
                    let's make it Thursday                                    | MOVED     |      | it
                    Anna's call is now on Thursday                            | MOVED     | Anna | the call
                    Anna's call was moved to Thursday                         | MOVED     | Anna | the call
                    The draft has been sent to Anna                           | DONE      | Anna | send the draft
                    I can't send Anna the draft by Friday                     | STUCK     | Anna | send the draft
                    I won't be able to make the call with Anna                | STUCK     | Anna | make the call
                    no need to call Anna                                      | CANCELLED | Anna | call
                    I sent Anna the draft                                     | DONE      | Anna | send the draft
                    I've already called Anna                                  | DONE      | Anna | call
                    scrap the call with Anna                                  | CANCELLED | Anna | the call
                    stop reminding me about Anna's draft                      | CANCELLED | Anna | the draft
                    don't remind me of the draft for Anna any more            | CANCELLED | Anna | the draft
                    Anna doesn't need the draft any more                      | CANCELLED | Anna | the draft
                    the call with Anna is off                                 | CANCELLED | Anna | the call
                    cancel my reminder to call Anna                           | CANCELLED | Anna | call
                    Anna wants the draft on Thursday instead                  | MOVED     | Anna | the draft
                    Anna is happy to wait until Thursday for the draft        | MOVED     | Anna | the draft
                    mark Anna's draft as done                                 | DONE      | Anna | the draft
                    the draft for Anna: sent                                  | DONE      | Anna | the draft
                    Anna cancelled the demo                                   | CANCELLED | Anna | the demo
                    I don't need to call Anna any more                        | CANCELLED | Anna | call
                    """)
    void what_was_promised_before_is_moved_done_or_called_off(String text, Kind kind, String who, String what) {
        assertHeard(text, kind, who, what);
    }

    @Test
    void each_person_gets_an_item_and_one_time_serves_all() {
        List<Captured> heard = hear("I'll send Anna the draft and Tom the contract by Friday");

        assertThat(heard).extracting(Captured::who).containsExactly("Anna", "Tom");
        assertThat(heard).extracting(Captured::what).containsExactly("send the draft", "send the contract");
        assertThat(heard).extracting(CaptureTest::due).containsOnly("2026-03-06T18:00");
    }

    @Test
    void what_is_listed_behind_a_colon_is_an_item_each() {
        List<Captured> heard = hear("Promised Anna two things: the draft by Friday and a call on Monday");

        assertThat(heard).extracting(Captured::who).containsOnly("Anna");
        assertThat(heard).extracting(CaptureTest::due).containsExactly("2026-03-06T18:00", "2026-03-09T18:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's practise: I say 'I'll send you the draft by Friday'",
                "Rephrase this: I'll send the draft by Friday",
                "I'm calling Anna on Friday, how should I start?",
                "The contract says the supplier will deliver by Friday",
                "could be that I call Anna on Friday"
            })
    void what_is_only_worded_or_asked_about_is_nothing(String text) {
        assertThat(hear(text)).isEmpty();
    }

    @Test
    void two_verbs_are_two_items() {
        List<Captured> heard = hear("Tomorrow I'll call Priya and email Tom the quote");

        assertThat(heard).extracting(Captured::what).containsExactly("call", "email the quote");
        assertThat(heard).extracting(CaptureTest::due).containsOnly("2026-03-05T18:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I told Anna on Monday that I'd send the draft by Friday       | 2026-03-06T18:00
                    I told Anna on Monday I'd send the draft                      |
                    I'll send Anna the notes from Tuesday's call by Friday        | 2026-03-06T18:00
                    I'll email Anna the Friday report tomorrow                    | 2026-03-05T18:00
                    I'll send Anna the draft by Friday so she can read it Monday  | 2026-03-06T18:00
                    Tomorrow I'll call Anna at 3pm                                | 2026-03-05T15:00
                    I'll send Anna the draft. By Friday.                          | 2026-03-06T18:00
                    I'll send Anna the draft before she leaves on Friday          | 2026-03-06T18:00
                    """)
    void the_due_is_the_time_that_belongs_to_the_promise(String text, String due) {
        assertThat(hear(text)).singleElement().extracting(CaptureTest::due).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Met Anna today. I'll send her the notes by Friday.         | Anna       | false
                    I'll send her the notes by Friday                          |            | true
                    Tom rang, then Anna. I'll send him the notes by Friday.    | Tom        | false
                    Hi Anna, I'll send you the notes by Friday. Cheers, Max    | Anna       | false
                    I'll send the notes to Mr Schmidt by Friday                | Mr Schmidt | false
                    I'll send the notes to Bauer & Sons by Friday              | Bauer & Sons | false
                    i'll send anna the notes by friday                         | Anna       | false
                    i'll send the notes to northwind by friday                 | Northwind Ltd | false
                    I'll finish the notes by Friday                            |            | false
                    """)
    void who_is_a_client_a_name_or_whom_a_pronoun_means(String text, String who, boolean ask) {
        Captured heard = capture.hear(text, WEDNESDAY, Clients.of(List.of("Northwind Ltd")))
                .get(0);

        assertThat(heard.who()).isEqualTo(who);
        assertThat(heard.ask()).isEqualTo(ask);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    ill sned anna the draft on friday                          | send the draft
                    cld you pls remind me to send anna the draft on friday?    | send the draft
                    ive promised anna id send the draft on friday              | send the draft
                    need 2 send anna the draft on friday                       | send the draft
                    """)
    void haste_is_understood(String text, String what) {
        assertHeard(text, Kind.MINE, "Anna", what);
    }

    @Test
    void a_reminder_has_its_own_time_or_a_lead() {
        assertThat(remindAt("Remind me on Thursday to send Anna the draft by Friday"))
                .isEqualTo("2026-03-05T18:00");
        assertThat(remindAt("I'll send Anna the draft by Friday 5pm, remind me an hour before"))
                .isEqualTo("2026-03-06T16:00");
        assertThat(remindAt("Remind me the day before the call with Anna on Friday"))
                .isEqualTo("2026-03-05T18:00");
    }

    @Test
    void a_heading_makes_a_list_of_what_is_to_be_done() {
        assertThat(hear("To do:\n- send Anna the draft\n- call Tom\n\n- Anna is nice"))
                .extracting(Captured::what)
                .containsExactly("send the draft", "call");
    }

    @Test
    void a_bare_note_is_mine_but_asks() {
        Captured heard = hear("Anna draft Monday 5pm").get(0);

        assertThat(heard.who()).isEqualTo("Anna");
        assertThat(heard.what()).isEqualTo("draft");
        assertThat(heard.ask()).isTrue();
    }

    @Test
    void without_a_time_it_asks() {
        assertThat(hear("I'll send Anna the draft")).singleElement().matches(Captured::ask);
        assertThat(hear("I'll send Anna the draft asap")).singleElement().matches(Captured::ask);
    }

    @Test
    void the_span_is_that_of_the_clause() {
        String text = "Good call. I'll ring Bob at 3pm and then she'll send it.";

        Captured heard = hear(text).get(0);

        assertThat(text.substring(heard.start(), heard.end())).isEqualTo("I'll ring Bob at 3pm");
    }

    private void assertHeard(String text, Kind kind, String who, String what) {
        assertThat(hear(text))
                .as(text)
                .singleElement()
                .satisfies(heard -> assertThat(heard.kind()).isEqualTo(kind))
                .satisfies(heard -> assertThat(heard.who()).isEqualTo(who))
                .satisfies(heard -> assertThat(heard.what()).isEqualTo(what));
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, WEDNESDAY, Clients.NONE);
    }

    private static String due(Captured heard) {
        boolean none = heard.time() == null || heard.time().readings().isEmpty();
        return none ? null : heard.time().readings().get(0).due().toString();
    }

    private String remindAt(String text) {
        return hear(text).get(0).remindAt().due().toString();
    }
}
