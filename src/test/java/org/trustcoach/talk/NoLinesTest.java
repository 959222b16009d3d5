package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;

/** Words in a rehearsal that are meant for the coach, though they name nothing that is on offer. */
class NoLinesTest {

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    private Rehearsal begun() {
        return talk.says("/practise").picks("Thinking of them first").picks("Silence after the quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "Go!", "ok", "why?", "try again", "Not fair", "I'm ready", "example", "help"})
    void before_the_first_line_they_use_up_nothing(String word) {
        begun().says(word);

        assertThat(talk.replies()).hasSize(1);
        assertThat(talk.answer()).startsWith("I took that as a word to me.").contains("to Hanna, word for word");
        assertThat(talk.session().talk().performances())
                .allMatch(performance -> performance.attempts().isEmpty());
        talk.says("A whole month of days like that. You sound worn out.");
        assertThat(talk.answer()).contains("It's the school windows");
    }

    @Test
    void who_asks_for_an_example_gets_one() {
        begun().says("example");
        assertThat(talk.answer()).contains("For example: “");

        talk.says("ok");
        assertThat(talk.answer()).doesNotContain("For example");
    }

    @Test
    void later_a_bare_word_is_said_to_the_client_and_a_call_for_help_is_not() {
        begun().says("I rang you on Tuesday.").says("example");
        assertThat(talk.answer()).startsWith("I took that as a word to me.");

        talk.says("Okay");
        assertThat(talk.answer()).contains("Hanna Brandt: “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what was my goal again?", "Who am I talking to?", "wait, what's the situation?", "my goal?"})
    void a_question_about_the_rehearsal_is_answered_and_the_client_speaks_again(String question) {
        begun().says("I rang you on Tuesday.");
        String line = talk.answer().substring(talk.answer().indexOf('“'));
        talk.says(question);

        assertThat(talk.answer()).contains("You're talking to Hanna Brandt", "Your goal:");
        assertThat(talk.answer()).endsWith(line);
        assertThat(talk.session().talk().performances())
                .allMatch(performance -> performance.attempts().size() == 1);
    }
}
