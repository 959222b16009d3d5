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

/** Whom a promise is to, whoever else and whatever place is named; and short news of what was promised. It is Monday morning. */
class PeopleOfPromisesTest {

    private static final Reference MONDAY =
            new Reference(LocalDateTime.of(2026, 11, 9, 10, 0), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    The bar owner cried over the rum. Of course I said I'd bring him a case on Saturday. | bar owner
                    Boss wants the stock list on Thursday. I agreed.                                     | Boss
                    The CFO of Brantex asked for a cost table and I wrote back that she'd have it on Tuesday. | CFO
                    Promised the sommelier at Casa Verdi two bottles for Saturday.                       | sommelier
                    I'm going to deliver the certificates to the purchasing director by Thursday.        | purchasing director
                    The kitchen manager says she'll send me the rota by Friday.                          | kitchen manager
                    Rosa in accounts will send me the file by Friday                                     | Rosa
                    """)
    void somebody_is_called_by_their_work_with_all_its_words(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Mr van Dijk gets the report from me on Friday.                     | Mr van Dijk
                    Frau Dr. Hoffmann has my word that her strings will be ordered by Friday. | Frau Dr. Hoffmann
                    I told Prof. Dr. Keller I'd ring on Wednesday.                     | Prof. Dr. Keller
                    I'm sending the price to Ing. Morales on Friday.                   | Ing. Morales
                    I have committed to supply six valves to M/s Rao Pumps by Friday.  | M/s Rao Pumps
                    Mehta sir wanted the certificate. I said I will mail it on Thursday. | Mehta
                    Kenji-san will send me the plan by Thursday                        | Kenji
                    Mr Butcher wants the quote by Thursday and I said yes.             | Mr Butcher
                    """)
    void a_title_belongs_to_the_name_and_what_only_honours_does_not(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Borys is short of filters, so I'm running a box out to Redcar for him tomorrow.    | Borys
                    Jamal over at Bridge Freight wants the comparison with SAP. I'm sending it to him by Thursday. | Jamal
                    Osman gets the K-type sensor from me on Friday.                                    | Osman
                    Otieno's three drums are to be handed over at the Eldoret depot on Friday.         | Otieno
                    I promised Brantex a quote by Thursday.                                            | Brantex
                    """)
    void a_place_or_a_thing_with_a_name_is_nobody(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hilde asked for six chairs on Thursday. You got it, I told her.",
                "Desta needs the lamp by Friday and I was like no stress.",
                "The chairman wants my list on Friday, I said bet.",
                "Paul's chasing me for the proof, said it's coming Friday.",
                "Solvei awaits my price list on Wednesday.",
                "can you give me a poke at half four, there's a form to be signed for Bettina",
                "Don't you let me forget: Ewan needs his batteries on Friday."
            })
    void a_short_yes_or_a_wish_to_be_reminded_is_a_promise(String text) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(Kind.MINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Katrin telephones to me on Thursday with the yes or the no.",
                "Steinar lends us his van on Friday.",
                "Lotte = will send me the floor plan on Friday",
                "waiting on: Desmond, sign-off, Friday"
            })
    void what_somebody_does_for_the_rep_is_theirs(String text) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(Kind.THEIRS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    The quote for Lidia? Handled, put it in her inbox at noon.      | DONE
                    Borja's chairs arrived, all forty.                              | DONE
                    The training for Milos is no more on Thursday, it passes to Friday. | MOVED
                    """)
    void news_of_what_was_named_before_is_no_new_promise(String text, Kind kind) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does \"we'll call you by Friday\" ever mean yes?",
                "Frightfully keen, the lot of them, \"we'll book by Friday\", and not a penny between them.",
                "Bloke at the bar told someone he'd ring on Sunday.",
                "He said he'd put my name forward but that was in May and nothing ever came of it",
                "Chidi is asking for the quote by Thursday and I answered \"dream on\"."
            })
    void what_is_quoted_as_a_saying_or_came_to_nothing_is_nothing(String text) {
        assertThat(hear(text)).as(text).isEmpty();
    }

    @Test
    void the_hour_that_is_told_apart_from_its_day_is_no_second_promise() {
        List<Captured> heard = hear("On Friday I shall tune the piano for Mrs Adeyemi, beginning at 14:00");

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).time().readings().get(0).due()).isEqualTo(LocalDateTime.of(2026, 11, 13, 14, 0));
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, MONDAY, Clients.NONE);
    }
}
