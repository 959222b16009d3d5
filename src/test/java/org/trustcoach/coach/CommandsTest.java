package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Texts;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.session.Session;

class CommandsTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "/start", "Hello. I am Trust Coach",
            "/help", "Write what is on your mind",
            "/settings", "Your settings",
            "/privacy", "stays on the machine",
            "/export", "Here is everything",
            "/forget", "This deletes everything");

    private final SmallCoach coach = new SmallCoach().unclear("hm", "upset", "quiet");

    static List<UnaryOperator<Rehearsal>> states() {
        return List.of(
                talk -> talk,
                talk -> talk.says("my client is upset"),
                talk -> talk.says("my client is upset").says("1"),
                talk -> talk.says("my client is upset").says("1").says("Anna"),
                talk -> talk.says("hm"),
                talk -> talk.says("my client is upset").says("/forget"),
                talk -> talk.says("/settings"),
                talk -> talk.says("my client is upset").says("/settings").picks("Change the time zone"),
                talk -> talk.says("my client is upset").says("they went quiet"),
                talk -> talk.says("my client is upset").says("the price"),
                talk -> talk.says("menu"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_command_works_in_every_state(UnaryOperator<Rehearsal> state) {
        ANSWERS.forEach((command, words) -> {
            Rehearsal talk = state.apply(coach.talk()).says(command);
            assertThat(talk.answer()).as(command).contains(words);
        });
        assertThat(state.apply(coach.talk()).says("/why").answer()).isNotBlank();
        assertThat(state.apply(coach.talk()).says("/cancel").answer()).isNotBlank();
        assertThat(state.apply(coach.talk()).says("/nonsense").answer()).contains("I don't know /nonsense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/why", "/privacy", "/export", "/nonsense"})
    void the_buttons_of_an_open_question_still_work_after_a_side_command(String command) {
        Rehearsal talk = coach.talk().says("my client is upset");
        String before = talk.button("Before the talk");

        assertThat(talk.says(command).taps(before).answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void typed_answers_still_work_after_a_side_command() {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says("/why")
                        .says("not yet")
                        .answer())
                .isEqualTo("What is the client's name?");
    }

    @Test
    void the_answer_to_a_hidden_question_is_still_taken() {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says("/settings")
                        .says("before the talk")
                        .answer())
                .isEqualTo("What is the client's name?");
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says("/forget")
                        .says("not yet")
                        .session()
                        .talk()
                        .position()
                        .frames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/HELP", "/help@TrustCoachBot", "'  /help  '", "/help me please", "/help!", "/help.", "'/help?'"})
    void a_command_is_understood_however_it_is_typed(String typed) {
        assertThat(coach.talk().says(typed).answer()).contains("Write what is on your mind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ help", "/1", "//help", "/😀"})
    void a_slash_alone_is_no_command(String typed) {
        assertThat(coach.talk().says(typed).answer())
                .doesNotContain("I don't know /")
                .containsAnyOf("did not get that", "I am with you");
    }

    @Test
    void an_unknown_command_is_shown_cut_but_well_formed() {
        String typed = "/a" + "𝒜".repeat(60);

        String answer = coach.talk().says(typed).answer();

        assertThat(answer).contains("…").hasSizeLessThan(250);
        assertThat(Texts.wellFormed(answer)).isEqualTo(answer);
    }

    @Test
    void cancel_leaves_the_dialog_with_all_that_it_interrupted() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("they went quiet").says("/cancel");

        assertThat(talk.answer()).startsWith("All right, we leave a quiet client.");
        assertThat(talk.session().talk().position().frames()).isEmpty();
        assertThat(talk.says("/cancel").answer()).startsWith("There is nothing to leave");
    }

    @Test
    void cancel_at_a_side_question_leaves_that_question_alone() {
        Rehearsal forgetting =
                coach.talk().says("my client is upset").says("/forget").says("/cancel");

        assertThat(forgetting.answer()).isEqualTo("Nothing was deleted.\n\nShall we go back to an upset client?");
        assertThat(forgetting.says("yes").answer()).isEqualTo("Where are you with it?");

        Rehearsal zone =
                coach.talk().says("/settings").picks("Change the time zone").says("/cancel");

        assertThat(zone.answer()).isEqualTo("Then let us leave that question.");
        assertThat(zone.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "yes please", "delete it", "1", "Yes, delete it", "yes, delete everything"})
    void forget_deletes_after_a_yes(String yes) {
        Turn turn = hear(coach.talk().says("/forget"), yes);

        assertThat(turn.action()).isEqualTo(Action.ERASE);
        assertThat(turn.session()).isEqualTo(Session.fresh(turn.session().chat()));
        assertThat(turn.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.text().text()).startsWith("It is deleted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nah", "No, keep it", "no thanks", "keep", "2", "don't", "No way, keep it!"})
    void forget_deletes_nothing_after_a_no(String no) {
        Turn turn = hear(coach.talk().says("/forget"), no);

        assertThat(turn.action()).isEqualTo(Action.NONE);
        assertThat(turn.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.text().text()).isEqualTo("Nothing was deleted."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't delete it",
                "no, don't delete anything",
                "never delete it",
                "what?",
                "hello",
                "I don't know"
            })
    void forget_never_deletes_on_anything_else(String typed) {
        assertThat(hear(coach.talk().says("/forget"), typed).action()).isEqualTo(Action.NONE);
    }

    @Test
    void keeping_all_leads_back_to_the_question_that_was_open() {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says("/forget")
                        .picks("No, keep it")
                        .answer())
                .isEqualTo("Nothing was deleted.\n\nShall we go back to an upset client?");
        assertThat(coach.talk().says("/forget").picks("No, keep it").answer()).isEqualTo("Nothing was deleted.");
    }

    @Test
    void export_asks_for_the_file_and_keeps_the_state() {
        Rehearsal talk = coach.talk().says("my client is upset");
        Session before = talk.session();

        Turn turn = hear(talk, "/export");

        assertThat(turn.action()).isEqualTo(Action.EXPORT);
        assertThat(turn.replies()).hasSize(2);
        assertThat(turn.replies().get(1).text().text()).as("fits a caption").hasSizeLessThan(1024);
        assertThat(turn.session().talk().position()).isEqualTo(before.talk().position());
        assertThat(turn.session().talk().prompt()).isEqualTo(before.talk().prompt());
    }

    @Test
    void why_tells_how_the_last_message_was_understood() {
        assertThat(coach.talk().says("/why").answer()).startsWith("You have not asked me anything yet");

        Rehearsal talk = coach.talk().says("my client is upset").says("/why");

        assertThat(talk.answer())
                .contains(
                        "about a matter of upset, and I was 90% sure",
                        "a matter of price, at 5%", "This is about an upset client (script upset, step moment).")
                .doesNotContain("node");
        assertThat(talk.says("/why").answer()).contains("90%");
    }

    @Test
    void why_tells_of_no_second_guess_where_there_was_none() {
        SmallCoach only = new SmallCoach().unclear("one thing", "upset");

        assertThat(new SmallCoach().talk().says("thanks a lot").says("/why").answer())
                .doesNotContain("second guess", "null");
        assertThat(only.talk().says("one thing").says("/why").answer()).doesNotContain("too close");
    }

    @Test
    void why_names_nothing_that_came_nowhere_near() {
        SmallCoach vague = new SmallCoach().faint("blub", "upset");

        assertThat(vague.talk().says("blub").says("/why").answer()).isEqualTo("Nothing I know came near it.");
    }

    @ParameterizedTest
    @CsvSource({
        "/help, true",
        "/why, true",
        "/privacy, true",
        "/cancel, false",
        "Before the talk, false",
        "the price, false"
    })
    void a_reply_tells_whether_the_question_before_it_can_still_be_answered(String text, boolean aside) {
        Rehearsal talk = coach.talk().says("my client is upset");

        Turn turn = hear(talk, text);

        assertThat(turn.replies()).isNotEmpty().allMatch(reply -> reply.aside() == aside);
    }

    @Test
    void nothing_is_said_aside_where_nothing_was_on_offer() {
        assertThat(hear(coach.talk(), "/help").replies()).noneMatch(Reply::aside);
    }

    private Turn hear(Rehearsal talk, String text) {
        return coach.coach()
                .hear(talk.session(), new Incoming.Message("x", text), java.time.Instant.parse("2026-03-04T11:00:00Z"));
    }
}
