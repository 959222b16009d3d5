package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;

/** Commands are understood without their slash, where no words of one's own are waited for. */
class BareCommandsTest {

    private final SmallCoach coach = new SmallCoach();

    @ParameterizedTest
    @CsvSource({
        "settings, /settings",
        "My promises, /promises",
        "privacy, /privacy",
        "export my data, /export",
        "delete everything, /forget",
        "compare, /compare",
        "restart, /start",
        "never mind, /cancel",
        "leave me alone, /cancel",
        "my list, /promises"
    })
    void a_bare_word_does_what_the_command_does(String words, String command) {
        assertThat(coach.talk().says(words).answer())
                .isEqualTo(coach.talk().says(command).answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "cancel", "quit", "Forget it!", "never mind"})
    void a_question_is_left(String words) {
        Rehearsal talk = coach.talk().says("my client is upset").says(words);

        assertThat(talk.answer())
                .isEqualTo(
                        coach.talk().says("my client is upset").says("/cancel").answer());
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void words_of_a_button_come_first() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("the price").says("stop");

        assertThat(talk.answer()).isEqualTo("Then let us leave that question.");
    }

    @Test
    void where_words_are_waited_for_they_are_the_answer() {
        assertThat(coach.talk().says("a story for you?").says("never mind").answer())
                .isEqualTo("So they said: never mind");
    }

    @Test
    void a_question_for_a_date_is_left_and_the_promise_stays() {
        Rehearsal talk = coach.talk()
                .says("I'll send Anna the plan on Friday")
                .picks("Save")
                .picks("London");
        talk.says("can't make it").says("never mind");

        assertThat(talk.answer()).isEqualTo("I've left it as it is.");
        assertThat(talk.session().talk().asked()).isNull();
        assertThat(talk.session().ledger().open()).hasSize(1);
    }

    @Test
    void whatever_no_date_was_found_in_keeps_the_question_open_once() {
        Rehearsal talk = coach.talk()
                .says("I'll send Anna the plan on Friday")
                .picks("Save")
                .picks("London");
        talk.says("can't make it").says("the figures aren't there");

        assertThat(talk.answer()).isEqualTo("And the date?");
        assertThat(talk.says("Tuesday").answer()).startsWith("Moved.");

        talk.says("can't make it").says("the figures aren't there").says("nor the people");
        assertThat(talk.answer()).startsWith("I");
        assertThat(talk.session().talk().asked()).isNull();
    }
}
