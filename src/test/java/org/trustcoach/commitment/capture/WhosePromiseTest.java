package org.trustcoach.commitment.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** Who is bound, told by who says it and to whom, and what becomes of what was promised. It is Wednesday morning. */
class WhosePromiseTest {

    private static final Reference WEDNESDAY =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Her text: "I'll drop the keys round on Friday"                   | THEIRS
                    Per Otto's note: 'The balance will be paid on 20 March.'         | THEIRS
                    and then the director says 'you'll get my decision on Monday'    | THEIRS
                    the landlord was like 'you'll have the keys Friday, no question' | THEIRS
                    I wrote to Lena: "you'll have the drawings by Friday"            | MINE
                    my text: "I'll drop the samples round on Friday"                 | MINE
                    I told the director 'you'll get my decision on Monday'           | MINE
                    """)
    void what_is_quoted_is_promised_by_who_said_it(String text, Kind kind) {
        assertHeard(text, kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Our man at the depot, Cyril, offered to send the passes by Friday | THEIRS | Cyril
                    We left it that Bea rings me on Tuesday                           | THEIRS | Bea
                    We settled that Ivo signs the lease by Friday                     | THEIRS | Ivo
                    He's to let me have the measurements by Friday                    | THEIRS |
                    The deal is Bart pays half up front on Monday                     | THEIRS | Bart
                    I've been promised the keys by Monday                             | THEIRS |
                    The signed NDA is due from Oskar on Monday                        | THEIRS | Oskar
                    Jarek in the workshop will ring me tomorrow                       | THEIRS | Jarek
                    The vicar wants to ask the council first and will ring me on Monday | THEIRS | vicar
                    Answer from the committee expected by 3 March                     | THEIRS |
                    Rachel's order is due in on Friday, she says                      | THEIRS | Rachel
                    Femke delivers us the rules on Friday                             | THEIRS | Femke
                    Got it out of Felicity that she'll release the bond on the 30th   | THEIRS | Felicity
                    I was told they'd have the parts here by Friday                   | THEIRS |
                    I offered to send the passes by Friday                            | MINE   |
                    We left it that I ring Bea on Tuesday                             | MINE   | Bea
                    """)
    void what_is_agreed_binds_whoever_is_to_do_it(String text, Kind kind, String who) {
        assertHeard(text, kind);
        assertThat(hear(text).get(0).who()).as(text).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Her part: the floor plan, Tuesday        | THEIRS
                    His side: signed order back by Friday    | THEIRS
                    On them: measurements by Thursday        | THEIRS
                    Action Greta: budget sheet to us by Monday | THEIRS
                    My side: new quote to Greta by Friday    | MINE
                    Action me: budget sheet to Greta by Monday | MINE
                    """)
    void a_heading_says_whose_side_it_is_on(String text, Kind kind) {
        assertHeard(text, kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Greta was told we'd have the boiler running by Friday       | Greta
                    Greta has been told I'll ring on Monday                     | Greta
                    I said to Greta she'd see the refund by Friday              | Greta
                    Having told Petra I'd price the fence by Friday, I now need help | Petra
                    Petra talked me into repainting the gate by Friday          | Petra
                    The porter asked us to clear the yard by Friday and I gave the nod | porter
                    Gave Petra a firm yes on the new hinges by Friday           | Petra
                    Leo's expecting me at 9 on Thursday with the kit            | Leo
                    """)
    void what_somebody_was_told_or_got_out_of_the_rep_is_mine(String text, String who) {
        assertHeard(text, Kind.MINE);
        assertThat(hear(text).get(0).who()).as(text).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ged and Moira agreed between themselves to meet on Friday",
                "Her sister swore to pay her back by Easter",
                "He assured the judge he'd file it by Friday",
                "Petra said she may come back to us after Easter, maybe, no guarantees",
                "Leo sent me his brochure on Monday",
                "With Easter coming nobody answers",
                "I must say the demo on Tuesday went better than I feared",
                "Let me tell you what Ivo said on Monday",
                "Most weeks I call Petra on a Monday",
                "Promising lead from Leeds, decision in May",
                "The tracker is showing delivery on 27 March",
                "Petra talked me out of repainting the gate on Friday",
            })
    void what_others_do_among_themselves_and_mere_talk_are_nothing(String text) {
        assertThat(hear(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    The visit I promised Ivo has come forward to Monday         | MOVED
                    The draft I owed Petra slips to Tuesday                     | MOVED
                    Petra's plan won't make Thursday, we've settled on Monday   | MOVED
                    Greta doesn't need the pallets until the 12th               | MOVED
                    Made good on the samples for Petra                          | DONE
                    The bond for Ivo is lodged like I said it would be          | DONE
                    Tick off the plan for Petra, handed it over this morning    | DONE
                    Cancel the tasting for Petra, her wedding got called off    | CANCELLED
                    Drop the Friday call with Ivo, order got cancelled          | CANCELLED
                    Scrub the visit to Petra on Friday. She's cancelled the whole thing. | CANCELLED
                    Called off: the survey I'd promised Ivo                     | CANCELLED
                    I've had to go back on my word to Ivo about the fence       | CANCELLED
                    """)
    void news_of_a_promise_is_heard_once(String text, Kind kind) {
        assertHeard(text, kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delete both: the racking for Petra and the fobs for Ivo",
                "Cancel the tasting for Petra and drop the visit to Ivo"
            })
    void what_is_called_off_for_two_is_called_off_twice(String text) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(Kind.CANCELLED, Kind.CANCELLED);
    }

    private void assertHeard(String text, Kind kind) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(kind);
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, WEDNESDAY, Clients.NONE);
    }
}
