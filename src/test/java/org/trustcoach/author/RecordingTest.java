package org.trustcoach.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.session.Session;

class RecordingTest {

    private static final ChatId CHAT = ChatId.of("console", "me");

    private Session session = Session.fresh(CHAT);
    private Recording recording = recording(Map.of());

    private Recording recording(Map<String, String> names) {
        return new Recording(SmallStage.library().dialogs(), chat -> session, names);
    }

    private void hear(Incoming incoming, String words) {
        recording.hears(CHAT, incoming, words);
        Turn turn = SmallStage.with(Trail.NONE).coach().hear(session, incoming, Instant.EPOCH);
        session = turn.session();
        turn.replies().forEach(recording::answers);
    }

    private void say(String words) {
        hear(new Incoming.Message("m", words), words);
    }

    private void tapFirst(String label) {
        hear(new Incoming.Tap(session.talk().prompt().button(0)), label);
    }

    @Test
    void a_talk_is_written_down_so_that_it_can_be_played() {
        say("he is upset");
        say("Tom");
        tapFirst("Before");

        Played played = new TranscriptPlayer(SmallStage.with(Trail.NONE)::plain)
                .play("you: he is upset\nyou: Tom\npick: Before\n".lines().toList());

        assertThat(recording.text()).isEqualTo(played.text().replace("Tom", "Alex"));
    }

    @Test
    void a_name_that_was_asked_for_is_replaced_wherever_it_stands() {
        say("Ann Smith is upset");
        say("her name is Ann Smith");

        assertThat(recording.text())
                .startsWith("you: Alex is upset\n")
                .contains("bot: Where are you with Alex?")
                .doesNotContain("Ann")
                .doesNotContain("Smith");
    }

    @Test
    void given_names_are_replaced_in_any_spelling_as_whole_words() {
        recording = recording(Map.of("Anna", "Client", "Mark", "Boss"));

        say("ANNA is upset, anna's Mark and Annabel too");

        assertThat(recording.text()).startsWith("you: Client is upset, Client's Boss and Annabel too\n");
    }

    @Test
    void a_name_that_is_a_word_too_is_left_where_it_is_the_word() {
        say("upset, will you help");
        say("Will");

        assertThat(recording.text()).startsWith("you: upset, will you help\n").doesNotContain("Will");
    }

    @Test
    void a_message_of_several_lines_is_one_line() {
        say("upset\nvery");
        recording.startsAfresh();

        assertThat(recording.text()).startsWith("you: upset very\nbot: ").endsWith("\n---\n");
    }
}
