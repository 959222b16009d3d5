package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Reply;
import org.trustcoach.session.Session;

class EditsAndTapsTest {

    private static final String OLD_BUTTON =
            "That button belongs to something we have left behind. Just write what you need now.";

    private final SmallCoach coach = new SmallCoach();

    @Test
    void an_edit_of_the_last_message_is_answered_in_place() {
        Rehearsal talk = coach.talk().says("they went quiet");
        String shown = talk.replies().get(0).id();

        talk.corrects("my client is upset");

        assertThat(talk.answer()).startsWith("An upset client.");
        assertThat(talk.replies()).extracting(Reply::replaces).containsExactly(shown);
        assertThat(talk.session().talk().position().frames()).hasSize(1);
    }

    @Test
    void an_edit_of_an_edit_takes_the_same_place() {
        Rehearsal talk = coach.talk().says("they went quiet");
        String shown = talk.replies().get(0).id();

        talk.corrects("my client is upset").corrects("the price").corrects("they went quiet");

        assertThat(talk.replies()).extracting(Reply::replaces).containsExactly(shown);
        assertThat(talk.answer()).isEqualTo("Since when?");
        assertThat(talk.session().talk().position().frames()).hasSize(1);
    }

    @Test
    void an_edit_winds_the_answer_to_a_question_back() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("1").says("Anna").corrects("Ben");

        assertThat(talk.answer()).contains("Let Ben finish.").doesNotContain("Anna");
        assertThat(talk.session().talk().position().top().orElseThrow().slots().get("client"))
                .contains("Ben");
    }

    @Test
    void an_edit_with_the_same_words_says_the_same_again() {
        Rehearsal talk = coach.talk().says("my client is upset");
        String answer = talk.answer();

        assertThat(talk.corrects("my client is upset").answer()).isEqualTo(answer);
    }

    @Test
    void a_command_can_be_edited_too() {
        Rehearsal talk = coach.talk().says("my client is upset").says("/help");
        String shown = talk.replies().get(0).id();

        talk.corrects("not yet");

        assertThat(talk.answer()).isEqualTo("What is the client's name?");
        assertThat(talk.replies()).extracting(Reply::replaces).containsExactly(shown);
        assertThat(talk.corrects("/cancel").answer()).startsWith("All right, we leave an upset client.");
    }

    @Test
    void an_edit_of_an_older_message_is_told_kindly_and_changes_nothing() {
        Rehearsal talk = coach.talk().says("my client is upset").says("1");
        Session before = talk.session();

        talk.edits("m1", "they went quiet");

        assertThat(talk.answer()).startsWith("I saw your correction, but we have moved on since.");
        assertThat(talk.session().talk()).isEqualTo(before.talk());
        assertThat(talk.replies()).extracting(Reply::replaces).containsOnlyNulls();
        assertThat(talk.corrects("2").answer())
                .as("the last one can still be edited")
                .isEqualTo("What is the client's name?");
    }

    @Test
    void what_a_tap_was_built_on_can_no_longer_be_edited() {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .picks("Before the talk")
                        .corrects("they went quiet")
                        .answer())
                .startsWith("I saw your correction");
    }

    @Test
    void the_buttons_of_an_answer_that_was_replaced_are_old() {
        Rehearsal talk = coach.talk().says("they went quiet");
        String old = talk.button("A week");

        assertThat(talk.corrects("my client is upset").taps(old).answer()).isEqualTo(OLD_BUTTON);
    }

    @Test
    void a_double_tap_is_silent_and_changes_nothing() {
        Rehearsal talk = coach.talk().says("my client is upset");
        String before = talk.button("Before the talk");

        Session once = talk.taps(before).session();

        assertThat(talk.taps(before).replies()).isEmpty();
        assertThat(talk.session().talk()).isEqualTo(once.talk());
    }

    @Test
    void an_old_button_is_told_kindly_once_and_changes_nothing() {
        Rehearsal talk = coach.talk().says("they went quiet");
        String old = talk.button("A week");
        talk.says("/cancel").says("my client is upset");
        var position = talk.session().talk().position();

        assertThat(talk.taps(old).answer()).isEqualTo(OLD_BUTTON);
        assertThat(talk.taps(old).replies()).isEmpty();
        assertThat(talk.session().talk().position()).isEqualTo(position);
        assertThat(talk.says("not yet").answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void a_button_tapped_again_after_a_while_of_talking_gets_an_answer() {
        Rehearsal talk = coach.talk().says("they went quiet");
        String week = talk.button("A week");

        talk.taps(week).says("the price").waits(Duration.ofDays(3));

        assertThat(talk.taps(week).answer()).isEqualTo(OLD_BUTTON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "1.99", "-1.0", "1", "x", "1.0.0", "999999999999.1", "1.0 ", "😀", "{}"})
    void a_made_up_button_is_an_old_one(String button) {
        assertThat(coach.talk().says("they went quiet").taps(button).answer()).isEqualTo(OLD_BUTTON);
    }

    @Test
    void the_last_buttons_of_an_advice_lead_on() {
        Rehearsal talk = coach.talk().says("my client is upset").says("1").says("Anna");

        assertThat(talk.labels()).containsExactly("Another way", "Why this?", "That helps", "Something else");
        assertThat(talk.picks("Why this?").answer()).isEqualTo("Empathy\nCatch the feeling.");
        assertThat(talk.labels()).containsExactly("Another way", "That helps", "Something else");
        assertThat(talk.picks("Another way").answer()).contains("I hear you.");
        assertThat(talk.picks("Something else").answer()).startsWith("All right. Tell me in a line");
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "Thank you!", "ok", "great", "that helps", "3"})
    void an_advice_is_closed_by_a_word_of_thanks(String typed) {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says("1")
                        .says("Anna")
                        .says(typed)
                        .answer())
                .isEqualTo("Good luck with Anna.");
    }

    @Test
    void too_many_messages_get_one_line_and_then_silence_until_the_minute_is_over() {
        SmallCoach strict = new SmallCoach().perMinute(3);
        Rehearsal talk = strict.talk().says("hello").says("hello").says("hello");

        assertThat(talk.answer()).isEqualTo("Hello to you.");
        assertThat(talk.says("hello").answer()).startsWith("One moment, that was a lot at once.");
        assertThat(talk.says("hello").replies()).isEmpty();
        assertThat(talk.corrects("the price").replies()).isEmpty();
        assertThat(talk.taps("1.0").replies()).isEmpty();
        assertThat(talk.waits(Duration.ofMinutes(1)).says("hello").answer()).isEqualTo("Hello to you.");
    }

    @Test
    void an_open_question_outlives_the_moment_of_silence() {
        SmallCoach strict = new SmallCoach().perMinute(1);
        Rehearsal talk = strict.talk().says("my client is upset");
        String before = talk.button("Before the talk");

        talk.says("hello").says("hello").waits(Duration.ofMinutes(1));

        assertThat(talk.taps(before).answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void every_reply_has_an_id_of_its_own() {
        Rehearsal talk = coach.talk();
        List<String> ids = new java.util.ArrayList<>();
        for (String text :
                List.of("hello", "my client is upset", "/why", "1", "blah", "blah", "blah", "/forget", "no")) {
            talk.says(text).replies().forEach(reply -> ids.add(reply.id()));
            talk.corrects(text).replies().forEach(reply -> ids.add(reply.id()));
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize(18);
    }
}
