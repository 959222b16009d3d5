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

/** People, departments and bodies without a name of their own, to whom something is promised or who promise it. */
class NamelessPeopleTest {

    private static final Reference MONDAY =
            new Reference(LocalDateTime.of(2026, 11, 9, 10, 0), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    told finance I'd get the PO numbers to them by Friday               | finance
                    We told the school we'd have the boiler report with them by Friday  | school
                    said to the payroll team that I'd fix the export by Thursday        | payroll team
                    I promised the housing association a written reply by Thursday      | housing association
                    need to send the security desk our visitor list by tomorrow 4pm     | security desk
                    remind me tomorrow at 9 to phone the estates lead                   | estates lead
                    Sending the claim file to the insurer's legal department on Wednesday | insurer's legal department
                    I'll email the head of compliance at Barlow the audit plan by Friday | head of compliance
                    I'll have the fire certificate with the college by Friday           | college
                    the spec I owed engineering went out this morning                   | engineering
                    I told the buyer at Norbury I'd have the rates by Friday            | buyer
                    """)
    void whoever_gets_it_is_named_by_all_their_words(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    accounts will pay the invoice by Friday, they said                  | accounts
                    the claims handler at Aviva will ring me on Thursday                | claims handler
                    The IT team will open the VPN by Thursday. Their contact is Marek   | IT team
                    Nice call with the ward manager. He'll send us the rota on Thursday | ward manager
                    Mr. Okafor confirmed that his people will return the keys by Friday | Mr. Okafor
                    """)
    void whoever_promises_it_is_named_by_all_their_words(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send the minutes to everyone by Friday. Petra has asked for them",
                "I'll send the notes to all of them by Thursday",
                "Have to update the team by Friday",
                "I'll upload the contract to the portal by Friday",
                "They will send me the list by Friday"
            })
    void everybody_and_nobody_in_particular_are_nobody(String text) {
        assertThat(hear(text)).as(text).hasSize(1).extracting(Captured::who).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I'll take the samples to the office on Friday for Anna              | Anna
                    sending the quote to Lena at the council by Friday                  | Lena
                    Joyce from finance owes me the codes, due Wednesday                 | Joyce
                    told Nora I'd run it past finance by Friday                         | Nora
                    I'll add the figures to the board deck for Tom by Thursday          | Tom
                    """)
    void where_somebody_with_a_name_gets_it_no_house_of_theirs_does(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I have to finish the audit deck for First Meridian by Friday        | First Meridian
                    600 flyers for Father Byrne by Saturday noon, I promised            | Father Byrne
                    AV list to Jess by Thursday                                         | Jess
                    I told Pradeep that I'll share BOQ by Tuesday                       | Pradeep
                    """)
    void a_name_is_whole_and_a_thing_in_capitals_is_none(String text, String who) {
        assertThat(hear(text)).as(text).extracting(Captured::who).containsExactly(who);
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, MONDAY, Clients.NONE);
    }
}
