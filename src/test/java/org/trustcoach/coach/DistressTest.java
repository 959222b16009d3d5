package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.care.Distress;
import org.trustcoach.chat.Reply;
import org.trustcoach.session.Route;

class DistressTest {

    private static final String CRY = "I cannot go on";
    private static final String ANYWHERE = """
            That sounds like more than a hard week.

            In danger: the emergency number
            A doctor: near you""";

    private final SmallCoach coach = new SmallCoach().troubled(CRY, Distress.EXHAUSTION);

    @ParameterizedTest
    @CsvSource({
        "EXHAUSTION, That sounds like more than a hard week.",
        "SELF_HARM, I take that seriously.",
        "HARASSMENT, Nobody has to put up with that.",
        "VIOLENCE, Safety comes first.",
        "EMERGENCY, Call for help now."
    })
    void each_kind_gets_its_line_and_who_can_help(Distress distress, String line) {
        Rehearsal talk = coach.troubled("x y z", distress).talk().says("x y z");

        assertThat(talk.answer()).isEqualTo(line + "\n\nIn danger: the emergency number\nA doctor: near you");
        assertThat(talk.labels()).isEmpty();
    }

    @Test
    void the_help_is_that_of_the_persons_time_zone() {
        Rehearsal talk =
                coach.talk().says("/settings").picks("Change the time zone").says("Lisbon");

        assertThat(talk.says(CRY).answer()).endsWith("In danger: 112\nListeners: 100 200");
    }

    @Test
    void it_comes_first_at_a_choice() {
        leavesAllFor(coach.talk().says("my client is upset"));
    }

    @Test
    void it_comes_first_where_any_words_would_be_an_answer() {
        leavesAllFor(coach.talk().says("a story for you?"));
    }

    @Test
    void it_comes_first_where_a_name_is_asked_for() {
        leavesAllFor(coach.talk().says("my client is upset").says("1"));
    }

    @Test
    void it_comes_first_after_an_advice() {
        leavesAllFor(coach.talk().says("my client is upset").says("1").says("Anna"));
    }

    @Test
    void it_comes_first_where_one_dialog_has_interrupted_another() {
        leavesAllFor(coach.talk().says("my client is upset").says("they went quiet"));
    }

    @Test
    void it_comes_first_where_the_time_zone_is_asked_for() {
        leavesAllFor(coach.talk().says("/settings").picks("Change the time zone"));
    }

    @Test
    void it_comes_first_where_all_is_about_to_be_deleted() {
        leavesAllFor(coach.talk().says("/forget"));
    }

    @Test
    void it_comes_first_after_misses_and_ends_them() {
        Rehearsal talk = coach.talk().says("blah");

        leavesAllFor(talk);
        assertThat(talk.says("blah").answer()).startsWith("I did not get that one.");
    }

    @Test
    void a_few_words_that_are_those_of_a_button_are_an_answer() {
        Rehearsal talk =
                coach.troubled("before the talk", Distress.VIOLENCE).talk().says("my client is upset");

        assertThat(talk.says("before the talk").answer()).isEqualTo("What is the client's name?");
    }

    private static void leavesAllFor(Rehearsal talk) {
        talk.says(CRY);

        assertThat(talk.answer()).isEqualTo(ANYWHERE);
        assertThat(talk.labels()).isEmpty();
        assertThat(talk.session().talk().position().frames()).isEmpty();
        assertThat(talk.session().talk().prompt()).isNull();
        assertThat(talk.session().talk().misses()).isZero();
        assertThat(talk.session().talk().route()).isEqualTo(new Route(Route.Decision.DISTRESS, List.of()));
    }

    @Test
    void nobody_is_led_back_to_an_exercise_afterwards() {
        Rehearsal talk =
                coach.talk().says("my client is upset").says("they went quiet").says(CRY);

        assertThat(talk.says("the price").answer()).isEqualTo("Say the price and be silent.");
        assertThat(talk.labels()).isEmpty();
    }

    @Test
    void the_buttons_of_what_was_left_are_old() {
        Rehearsal talk = coach.talk().says("my client is upset");
        String before = talk.button("Before the talk");

        assertThat(talk.says(CRY).taps(before).answer()).startsWith("That button belongs to something we have left");
    }

    @Test
    void why_explains_it() {
        assertThat(coach.talk()
                        .says("my client is upset")
                        .says(CRY)
                        .says("/why")
                        .answer())
                .isEqualTo("I took it that you may not be well, so I left coaching aside.");
    }

    @Test
    void an_edit_that_tells_of_it_is_answered_in_place() {
        Rehearsal talk = coach.talk().says("my client is upset");
        String shown = talk.replies().get(0).id();

        talk.corrects(CRY);

        assertThat(talk.answer()).isEqualTo(ANYWHERE);
        assertThat(talk.replies()).extracting(Reply::replaces).containsExactly(shown);
        assertThat(talk.session().talk().position().frames()).isEmpty();
    }

    @Test
    void a_false_alarm_can_be_edited_away_and_the_talk_is_where_it_was() {
        Rehearsal talk = coach.talk().says("my client is upset").says(CRY);

        assertThat(talk.corrects("1").answer()).isEqualTo("What is the client's name?");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void told_again_it_gets_the_same_answer(int times) {
        Rehearsal talk = coach.talk();
        for (int i = 0; i < times; i++) {
            talk.says(CRY);
        }

        assertThat(talk.answer()).isEqualTo(ANYWHERE);
    }

    @Test
    void afterwards_the_talk_goes_on_as_ever() {
        assertThat(coach.talk().says(CRY).says("my client is upset").answer()).contains("Where are you with it?");
    }

    @Test
    void the_words_of_a_button_of_the_coach_are_no_cry() {
        SmallCoach coach = new SmallCoach().troubled("It has happened", Distress.EMERGENCY);

        assertThat(coach.talk().says("It has happened").answer()).doesNotContain("number");
    }
}
