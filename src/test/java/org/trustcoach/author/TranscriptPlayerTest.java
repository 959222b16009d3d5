package org.trustcoach.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.dialog.run.Trail;

class TranscriptPlayerTest {

    private final TranscriptPlayer player = new TranscriptPlayer(SmallStage.with(Trail.NONE)::plain);

    private Played play(String transcript) {
        return player.play(transcript.lines().toList());
    }

    @Test
    void a_talk_that_goes_as_written_has_no_miss_and_comes_back_as_it_is() {
        String transcript = """
                # a comment
                you: he is upset
                bot: What is the client's name?
                you: Tom
                bot: Where are you with Tom?
                     [Before] [After]
                ---
                you: upset again
                bot: What is the client's name?
                """;

        Played played = play(transcript);

        assertThat(played.misses()).isEmpty();
        assertThat(played.text()).isEqualTo(transcript);
    }

    @Test
    void an_ellipsis_stands_for_anything_and_is_kept() {
        String transcript = """
                you: he is upset
                bot: What … name?
                you: Tom
                bot: …
                pick: Before
                bot: Say …
                """;

        Played played = play(transcript);

        assertThat(played.misses()).isEmpty();
        assertThat(played.text()).isEqualTo(transcript);
    }

    @Test
    void an_ellipsis_does_not_stand_for_what_is_written_around_it() {
        assertThat(play("you: he is upset\nbot: What … title?\n").misses()).hasSize(1);
        assertThat(play("you: he is upset\nbot: Who…\n").misses()).hasSize(1);
        assertThat(Ellipsis.matches("ab…ba", "aba")).isFalse();
        assertThat(Ellipsis.matches("…a…b…", "xxayyb")).isTrue();
    }

    @Test
    void a_miss_has_its_line_and_both_answers_and_the_talk_as_it_went_is_written() {
        Played played = play("you: he is upset\nbot: What is her name?\n\n# and so on\n");

        assertThat(played.misses())
                .containsExactly(new Miss(
                        1,
                        "the answer isn't the one written here",
                        List.of("bot: What is her name?"),
                        List.of("bot: What is the client's name?")));
        assertThat(played.text()).isEqualTo("you: he is upset\nbot: What is the client's name?\n\n# and so on\n");
    }

    @Test
    void a_button_that_is_not_there_ends_its_talk_alone_and_nothing_is_lost() {
        String transcript = """
                you: he is upset
                bot: What is the client's name?
                pick: Never
                bot: as it was
                ---
                you: he is upset
                bot: What is the client's name?
                """;

        Played played = play(transcript);

        assertThat(played.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.isUnplayable()).isTrue();
            assertThat(miss.line()).isEqualTo(3);
            assertThat(miss.reason()).contains("no button \"Never\"");
        });
        assertThat(played.text()).isEqualTo(transcript);
    }

    @Test
    void a_line_that_says_nothing_known_is_told() {
        assertThat(play("yuo: hello\n").misses())
                .singleElement()
                .satisfies(miss -> assertThat(miss.reason()).contains("you:", "pick:", "wait:"));
    }

    @Test
    void time_can_pass_between_two_lines() {
        Played played = play("you: he is upset\nbot: …\nwait: 2 days\nyou: Tom\nbot: Where are you…\n");

        assertThat(played.misses()).isEmpty();
    }
}
