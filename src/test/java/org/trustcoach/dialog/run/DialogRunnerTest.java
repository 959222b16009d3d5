package org.trustcoach.dialog.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.talk.SmallLibrary;

class DialogRunnerTest {

    private static final String UPSET = """
            dialog: upset
            title: an upset client
            area: empathy
            intents: [upset]
            nodes:
              hear:
                - say: mirror
                  variants: [One., Two., Three.]
                - ask: client
                  text: Who?
                  expect: name
                  retry: A name, please.
                - choose: moment
                  text: When, {client}?
                  options:
                    - {id: before, label: Before}
                    - {id: after, label: After, go: repair}
                    - {id: never, label: Never, go: bye}
                  retry: Before or after?
                - when: moment == "before"
                  go: advice
                - go: repair
              advice:
                - advise: calm
                  ways:
                    - {id: a, concept: empathy, do: [Wait., Breathe.], phrase: "Hello {client}.", why: Because.}
                    - {id: b, concept: empathy, do: [Walk., Talk.], phrase: "Bye {client}.", why: Because.}
                - say: close
                  text: Good luck with {client}.
                - end
              repair:
                - call: apology
                  with: {to: "{client}"}
                  keep: [sent, missing]
                - say: after
                  text: "Sent: {sent|nothing}."
                - end
              bye:
                - say: bye
                  text: Bye.
                - end
            """;

    private static final String APOLOGY = """
            dialog: apology
            title: an apology
            area: empathy
            intents: []
            nodes:
              write:
                - ask: sent
                  text: What do you write to {to}?
                - ask: missing
                  text: And to {client|nobody}?
                - say: noted
                  text: "Noted: {sent} {missing}"
                - end
            """;

    private static final String QUIET = """
            dialog: quiet
            title: a quiet client
            area: reliability
            intents: [quiet]
            nodes:
              ask:
                - ask: client
                  text: Which client is it?
                - say: close
                  text: Write to {client}.
                - end
            """;

    private final Dialogs dialogs = SmallLibrary.of(UPSET, APOLOGY.replace("{client|nobody}", "{sent}"), QUIET)
            .dialogs();
    private final DialogRunner runner = new DialogRunner(dialogs);

    @Test
    void a_dialog_says_what_it_has_to_say_up_to_its_first_question() {
        Advance opened = open(Position.NOWHERE, "upset");

        assertThat(said(opened)).containsExactly("One.", "Who?");
        assertThat(runner.waiting(opened.position())).get().isInstanceOf(Step.Ask.class);
    }

    @Test
    void variants_take_turns_over_the_whole_talk() {
        Position position = Position.NOWHERE;
        List<String> heard = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Advance opened = open(position, "upset");
            heard.add(said(opened).get(0));
            position = runner.leave(opened.position());
        }

        assertThat(heard).containsExactly("One.", "Two.", "Three.", "One.");
        assertThat(position.said()).containsExactly(Map.entry("upset/mirror", 4));
    }

    @Test
    void an_answer_goes_into_its_slot_and_the_talk_goes_on() {
        Advance asked = given(open(Position.NOWHERE, "upset"), "Anna");

        assertThat(said(asked)).containsExactly("When, Anna?");
        assertThat(asked.position().top().orElseThrow().slots().get("client")).contains("Anna");
    }

    @Test
    void an_option_without_a_target_goes_on_with_the_next_step_and_a_condition_decides() {
        Advance advised = picked(given(open(Position.NOWHERE, "upset"), "Anna"), "before");

        assertThat(way(advised)).isEqualTo("a");
        assertThat(advised.position().top().orElseThrow().node()).isEqualTo("advice");
    }

    @Test
    void ways_of_an_advice_go_round() {
        Advance advised = picked(given(open(Position.NOWHERE, "upset"), "Anna"), "before");

        Advance second = runner.answer(advised.position(), new Answer.AnotherWay());
        Advance third = runner.answer(second.position(), new Answer.AnotherWay());

        assertThat(way(second)).isEqualTo("b");
        assertThat(way(third)).isEqualTo("a");
        assertThat(way(runner.repeat(second.position()))).isEqualTo("b");
    }

    @Test
    void a_talk_that_ends_leaves_nothing_behind() {
        Advance ended = picked(given(open(Position.NOWHERE, "upset"), "Anna"), "never");

        assertThat(said(ended)).containsExactly("Bye.");
        assertThat(ended.position().frames()).isEmpty();
        assertThat(runner.waiting(ended.position())).isEmpty();
    }

    @Test
    void a_call_gives_slots_and_takes_slots_back_and_nothing_else_leaks() {
        Advance called = picked(given(open(Position.NOWHERE, "upset"), "Anna"), "after");

        assertThat(said(called)).containsExactly("What do you write to Anna?");
        assertThat(called.position().top().orElseThrow().slots().values()).containsOnlyKeys("to");

        Advance back = given(given(called, "Sorry"), "Later");

        assertThat(said(back)).containsExactly("Noted: Sorry Later", "Sent: Sorry.");
        assertThat(back.position().frames()).isEmpty();
    }

    @Test
    void slots_never_leak_into_a_dialog_that_interrupts_or_follows() {
        Advance asked = given(open(Position.NOWHERE, "upset"), "Anna");
        Advance interrupted = open(asked.position(), "quiet");

        assertThat(interrupted.position().top().orElseThrow().slots()).isEqualTo(Slots.NONE);

        Advance back = given(interrupted, "Ben");

        assertThat(said(back)).containsExactly("Write to Ben.");
        assertThat(back.position()).isEqualTo(asked.position());
        assertThat(said(runner.repeat(back.position()))).containsExactly("When, Anna?");
    }

    @Test
    void asking_in_other_words_changes_nothing() {
        Advance opened = open(Position.NOWHERE, "upset");

        Advance retried = runner.retry(opened.position());

        assertThat(said(retried)).containsExactly("A name, please.");
        assertThat(retried.position()).isEqualTo(opened.position());
    }

    @Test
    void dialogs_that_called_each_other_are_one_talk_and_an_interruption_is_another() {
        Advance called = picked(given(open(Position.NOWHERE, "upset"), "Anna"), "after");
        Position position = open(called.position(), "quiet").position();

        assertThat(ids(position.talks())).containsExactly(List.of("upset", "apology"), List.of("quiet"));
        assertThat(runner.leave(position)).isEqualTo(called.position());
        assertThat(runner.leave(called.position()).frames()).isEmpty();
        assertThat(ids(runner.forget(position, "apology").talks())).containsExactly(List.of("quiet"));
        assertThat(ids(runner.forget(position, "upset").talks())).containsExactly(List.of("quiet"));
        assertThat(runner.forget(position, "unknown")).isEqualTo(position);
    }

    @Test
    void an_answer_that_does_not_fit_the_step_has_the_question_asked_again() {
        Advance asked = given(open(Position.NOWHERE, "upset"), "Anna");

        assertThat(picked(asked, "gone")).isEqualTo(asked);
        assertThat(runner.answer(asked.position(), new Answer.Onward())).isEqualTo(asked);
        assertThat(given(asked, "before")).isEqualTo(asked);
        assertThat(said(picked(open(Position.NOWHERE, "quiet"), "before"))).containsExactly("Which client is it?");
    }

    @Test
    void a_circle_without_a_question_is_stopped() {
        Node loop = new Node("loop", List.of(new Step.Go("loop")));
        Dialog circle = new Dialog("circle", "a circle", "basics", List.of(), "1", new Once<>(() -> List.of(loop)));
        Dialog caller = new Dialog(
                "caller",
                "a call",
                "basics",
                List.of(),
                "1",
                new Once<>(() ->
                        List.of(new Node("a", List.of(new Step.Call("caller", Map.of(), List.of()), new Step.End())))));
        Dialogs unsound = new Dialogs(List.of(circle, caller), List.of());

        for (Dialog dialog : List.of(circle, caller)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new DialogRunner(unsound).open(Position.NOWHERE, dialog, ""))
                    .withMessageContaining("runs in circles");
        }
    }

    private Advance open(Position position, String dialog) {
        return runner.open(position, dialogs.dialog(dialog).orElseThrow(), "");
    }

    private Advance given(Advance before, String words) {
        return runner.answer(before.position(), new Answer.Given(words));
    }

    private Advance picked(Advance before, String option) {
        return runner.answer(before.position(), new Answer.Picked(option));
    }

    private static List<List<String>> ids(List<List<Frame>> talks) {
        return talks.stream()
                .map(talk -> talk.stream().map(Frame::dialog).toList())
                .toList();
    }

    private static List<String> said(Advance advance) {
        return advance.pieces().stream()
                .map(piece -> ((Piece.Said) piece).text().text())
                .toList();
    }

    private static String way(Advance advance) {
        return ((Piece.Advice) advance.pieces().get(0)).way().id();
    }
}
