package org.trustcoach.coach.promise.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource({
        "send a call, call",
        "give a visit, visit",
        "give an answer, answer",
        "give an apology, apologise",
        "send a callback, call back",
        "send a call list, send a call list",
        "send the draft, send the draft",
        "call, call",
        "give a discount, give a discount"
    })
    void what_has_a_verb_of_its_own_is_called_by_it(String heard, String title) {
        assertThat(Title.of(heard)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "send the draft, send the draft",
        "a call, see to a call",
        "the report, see to the report",
        "Weekly numbers, see to Weekly numbers",
        "3 samples, see to 3 samples",
        "have lunch, have lunch"
    })
    void a_thing_gets_a_verb_behind_i_said_id(String title, String deed) {
        assertThat(Title.asDeed(title)).isEqualTo(deed);
    }
}
