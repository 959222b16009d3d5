package org.trustcoach.dialog.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.talk.SmallLibrary;

/** A good listener doesn't ask what was told already. */
class ToldTest {

    private static final String MEETING = """
            dialog: meeting
            title: a meeting
            area: empathy
            intents: [meeting]
            nodes:
              hear:
                - say: mirror
                  text: A meeting, then.
                - choose: moment
                  text: When is it?
                  options:
                    - {id: soon, label: Tomorrow, heard: [tomorrow, in an hour]}
                    - {id: over, label: It's over, heard: [it's over, went badly], go: bye}
                  retry: Tomorrow?
                - choose: place
                  text: Where is it, if it is {moment}?
                  options:
                    - {id: here, label: Here, heard: [my office], go: bye}
                    - {id: there, label: There, heard: [their office], go: bye}
                  retry: Here or there?
              bye:
                - say: bye
                  text: "{moment}, {place|anywhere}."
                - end
            """;

    private final Dialogs dialogs = SmallLibrary.of(MEETING).dialogs();
    private final DialogRunner runner = new DialogRunner(dialogs);

    @Test
    void a_question_that_the_message_has_answered_is_not_asked() {
        Advance advance = open("I meet their CFO TOMORROW, help!");

        assertThat(asked(advance)).isEqualTo("place");
        assertThat(advance.position().top().orElseThrow().slots().get("moment")).contains("soon");
    }

    @Test
    void a_message_may_answer_all_questions() {
        assertThat(open("It went badly").position().top()).isEmpty();
        assertThat(open("tomorrow in their office").position().top()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "I have a meeting", "tomorrows meeting", "the last one went badly, the next is tomorrow"})
    void it_is_asked_where_the_message_says_nothing_of_it_or_two_things(String told) {
        assertThat(asked(open(told))).isEqualTo("moment");
    }

    @Test
    void what_was_told_at_the_beginning_answers_no_question_that_comes_later() {
        Advance asked = open("in my office");

        Advance after = runner.answer(asked.position(), new Answer.Picked("soon"));

        assertThat(asked(after)).isEqualTo("place");
    }

    @Test
    void the_same_words_cannot_give_two_answers() {
        assertThat(SmallLibrary.isSound(MEETING)).isTrue();
        assertThat(SmallLibrary.isSound(MEETING.replace("in an hour", "Went badly!")))
                .isFalse();
    }

    private Advance open(String told) {
        return runner.open(Position.NOWHERE, dialogs.dialog("meeting").orElseThrow(), told);
    }

    private String asked(Advance advance) {
        return runner.waiting(advance.position()).orElseThrow().id();
    }
}
