package org.trustcoach.dialog.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.talk.SmallLibrary;

class SettlerTest {

    private static final String CALLER = """
            dialog: upset
            title: an upset client
            area: empathy
            intents: [upset]
            nodes:
              hear:
                - ask: client
                  text: Who?
                - call: apology
                  with: {to: "{client}"}
                - say: close
                  text: Good luck with {client}.
                - end
            """;

    private static final String CALLED = """
            dialog: apology
            title: an apology
            area: empathy
            intents: []
            nodes:
              write:
                - ask: words
                  text: What do you write to {to}?
                - say: noted
                  text: Noted for {to}.
                - end
            """;

    private static final String OTHER = """
            dialog: quiet
            title: a quiet client
            area: reliability
            intents: [quiet]
            nodes:
              ask:
                - ask: client
                  text: Which client is it?
                - end
            """;

    private final Dialogs before = SmallLibrary.of(CALLER, CALLED, OTHER).dialogs();

    @Test
    void a_talk_whose_step_is_still_there_goes_on_in_silence() {
        Position position = inCall();
        Dialogs after = SmallLibrary.of(
                        CALLER.replace("Good luck", "Much luck"), CALLED.replace("What do", "So what do"), OTHER)
                .dialogs();

        Advance settled = new Settler(after).settle(position);

        assertThat(settled.pieces()).isEmpty();
        assertThat(settled.position().top().orElseThrow().slots().get("to")).contains("Anna");
        assertThat(settled.position().top().orElseThrow().version())
                .isEqualTo(after.dialog("apology").orElseThrow().version());
    }

    @Test
    void a_dialog_whose_step_is_gone_begins_again_and_says_so() {
        Position position = opened("quiet");
        Dialogs after = SmallLibrary.of(CALLER, CALLED, OTHER.replace("ask: client", "ask: person"))
                .dialogs();

        Advance settled = new Settler(after).settle(position);

        assertThat(settled.pieces().get(0)).isEqualTo(new Piece.Restarted("a quiet client"));
        assertThat(said(settled, 1)).isEqualTo("Which client is it?");
        assertThat(settled.position().top().orElseThrow().step()).isEqualTo("person");
    }

    @Test
    void a_called_dialog_that_begins_again_is_given_the_same_slots() {
        Dialogs after = SmallLibrary.of(CALLER, CALLED.replace("ask: words", "ask: letter"), OTHER)
                .dialogs();

        Advance settled = new Settler(after).settle(inCall());

        assertThat(settled.pieces().get(0)).isEqualTo(new Piece.Restarted("an apology"));
        assertThat(said(settled, 1)).isEqualTo("What do you write to Anna?");
        assertThat(settled.position().frames()).hasSize(2);
    }

    @Test
    void a_caller_whose_call_is_gone_begins_again_without_what_it_called() {
        String changed = CALLER.replace("    - call: apology\n      with: {to: \"{client}\"}\n", "");
        Dialogs after = SmallLibrary.of(changed, OTHER).dialogs();

        Advance settled = new Settler(after).settle(inCall());

        assertThat(settled.pieces().get(0)).isEqualTo(new Piece.Restarted("an upset client"));
        assertThat(settled.position().frames()).hasSize(1);
        assertThat(settled.position().top().orElseThrow().slots()).isEqualTo(Slots.NONE);
    }

    @Test
    void a_called_dialog_that_is_still_there_goes_on_and_its_caller_begins_again_when_it_ends() {
        String changed = CALLER.replace("hear:", "listen:");
        Dialogs after = SmallLibrary.of(changed, CALLED, OTHER).dialogs();

        Advance settled = new Settler(after).settle(inCall());
        Advance ended = new DialogRunner(after).answer(settled.position(), new Answer.Given("Sorry."));

        assertThat(settled.pieces()).isEmpty();
        assertThat(said(ended, 0)).isEqualTo("Noted for Anna.");
        assertThat(ended.pieces().get(1)).isEqualTo(new Piece.Restarted("an upset client"));
        assertThat(ended.position().top().orElseThrow().node()).isEqualTo("listen");
    }

    @Test
    void a_called_dialog_whose_caller_was_taken_away_goes_on_to_its_end() {
        String opened = CALLED.replace("intents: []", "intents: [apology]").replace("{to}", "them");
        Dialogs after = SmallLibrary.of(opened, OTHER).dialogs();

        Advance settled = new Settler(after).settle(inCall());
        Advance ended = new DialogRunner(after).answer(settled.position(), new Answer.Given("Sorry."));

        assertThat(settled.pieces()).isEmpty();
        assertThat(ended.pieces()).contains(new Piece.Gone());
        assertThat(ended.position().frames()).isEmpty();
    }

    @Test
    void slots_that_the_new_script_does_not_know_are_dropped() {
        String changed = OTHER.replace("    - ask: client", "    - ask: person\n      text: Who?\n    - ask: client");
        Dialogs old = SmallLibrary.of(changed).dialogs();
        DialogRunner runner = new DialogRunner(old);
        Advance asked = runner.open(Position.NOWHERE, old.dialog("quiet").orElseThrow(), "");
        Position position =
                runner.answer(asked.position(), new Answer.Given("Anna")).position();

        Advance settled = new Settler(before).settle(position);

        assertThat(position.top().orElseThrow().slots().get("person")).contains("Anna");
        assertThat(settled.pieces()).isEmpty();
        assertThat(settled.position().top().orElseThrow().slots()).isEqualTo(Slots.NONE);
    }

    @Test
    void a_dialog_that_was_taken_away_is_left_and_that_is_said() {
        Advance settled = new Settler(SmallLibrary.of(CALLER, CALLED).dialogs()).settle(opened("quiet"));

        assertThat(settled.pieces()).containsExactly(new Piece.Gone());
        assertThat(settled.position().frames()).isEmpty();
    }

    @Test
    void what_was_interrupted_and_is_gone_is_dropped_in_silence_and_the_talk_at_hand_goes_on() {
        Position position = new DialogRunner(before)
                .open(opened("quiet"), before.dialog("upset").orElseThrow(), "")
                .position();

        Advance settled = new Settler(SmallLibrary.of(CALLER, CALLED).dialogs()).settle(position);

        assertThat(settled.pieces()).isEmpty();
        assertThat(settled.position().frames()).extracting(Frame::dialog).containsExactly("upset");
    }

    @Test
    void what_was_interrupted_and_was_changed_has_its_turn_when_the_person_goes_back() {
        Dialogs after = SmallLibrary.of(CALLER, CALLED, OTHER.replace("ask: client", "ask: person"))
                .dialogs();
        Position position = new DialogRunner(before)
                .open(opened("quiet"), before.dialog("upset").orElseThrow(), "")
                .position();

        Advance settled = new Settler(after).settle(position);
        Position back = new DialogRunner(after).leave(settled.position());

        assertThat(settled.pieces()).isEmpty();
        assertThat(new Settler(after).settle(back).pieces()).contains(new Piece.Restarted("a quiet client"));
    }

    @Test
    void a_talk_of_nothing_is_settled() {
        assertThat(new Settler(before).settle(Position.NOWHERE)).isEqualTo(new Advance(Position.NOWHERE, List.of()));
    }

    private Position opened(String dialog) {
        return new DialogRunner(before)
                .open(Position.NOWHERE, before.dialog(dialog).orElseThrow(), "")
                .position();
    }

    private Position inCall() {
        return new DialogRunner(before)
                .answer(opened("upset"), new Answer.Given("Anna"))
                .position();
    }

    private static String said(Advance advance, int index) {
        return ((Piece.Said) advance.pieces().get(index)).text().text();
    }
}
