package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.author.TranscriptFiles;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.log.Note;

/** Rehearsing with the scripts that ship, as somebody in a chat sees it. */
class RehearsingTest {

    private static final String GOOD =
            "A whole month of days like that. You sound worn out. What's been going on over there?";
    private static final String PUSHY = "You need to sign today. Don't wait.";
    private static final int MOST = 600;

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    private Rehearsal begun() {
        return talk.says("/practise").picks("Thinking of them first").picks("Silence after the quote");
    }

    private static List<String> quoted(Reply reply, Style style) {
        return reply.text().spans().stream()
                .filter(span -> span.style() == style)
                .map(span -> reply.text().text().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void the_scene_and_the_goal_come_before_the_client_speaks() {
        begun();

        assertThat(talk.replies()).hasSize(2);
        assertThat(talk.replies().get(0).text().text()).contains("Three weeks ago", "Your goal: ");
        assertThat(talk.replies().get(1).text().text()).startsWith("Hanna Brandt: “");
    }

    @Test
    void a_situation_can_be_named_instead_of_tapped() {
        talk.says("/practise").says("silence after the quote");

        assertThat(talk.answer()).contains("Hanna Brandt: “");
    }

    @Test
    void a_strength_is_underlined_and_a_fix_is_bold_and_both_are_the_words_of_the_rep() {
        begun().says("You sound worn out. You need to sign today.");

        Reply feedback = talk.replies().get(0);
        assertThat(quoted(feedback, Style.UNDERLINE)).containsExactly("You sound worn out");
        assertThat(quoted(feedback, Style.BOLD)).containsExactly("You need to sign today");
        assertThat(feedback.text().text()).contains("(intimacy)", "Try this: ", "Hanna may hear: ");
    }

    @Test
    void the_client_answers_after_the_feedback_in_a_message_of_its_own() {
        begun().says(GOOD);

        assertThat(talk.replies()).hasSize(2);
        assertThat(talk.labels()).containsExactly("Try again", "Why?", "Example", "Not fair");
        assertThat(talk.replies().get(1).text().text()).startsWith("Hanna Brandt: “It's the school windows");
    }

    @Test
    void the_words_that_were_picked_up_are_underlined_in_the_line_of_the_client() {
        begun().says("A whole month of days like this one.");

        Reply feedback = talk.replies().get(0);
        assertThat(quoted(feedback, Style.QUOTE)).hasSize(1);
        assertThat(quoted(feedback, Style.UNDERLINE)).contains("month", "days");
    }

    @Test
    void another_try_shows_arrows_and_an_example_only_then() {
        begun().says(PUSHY);
        assertThat(talk.answer()).doesNotContain("For example", "Against the try before");

        talk.picks("Try again");
        assertThat(talk.answer()).contains("Once more", "Brandt. Oh, you.");
        talk.says("You need to sign by Friday. Don't wait.");
        assertThat(talk.answer()).contains("For example: “", "Against the try before: C → R → I → S →");

        talk.picks("Try again").says(GOOD);
        assertThat(talk.answer()).contains("I ↑").doesNotContain("For example");
    }

    @Test
    void where_nothing_is_found_nothing_is_rated() {
        begun().says("I rang you on Tuesday.");

        assertThat(talk.answer()).startsWith("Not rated").contains("Hanna Brandt: “");
        assertThat(talk.labels()).containsExactly("Try again");
    }

    @Test
    void good_lines_in_a_row_are_only_nodded_at_from_the_fourth_on() {
        begun().says(GOOD);
        talk.says("Forty frames drawn, and then somebody cheaper gets the school. That must have hurt.");
        talk.says("So you'd be buying a machine in the week you tell Dieter. You must feel torn.");
        assertThat(talk.answer()).contains("may hear");

        talk.says(
                "You can't say yes before the second week of June. I'll send you the price in writing by five today.");
        assertThat(talk.answer()).doesNotContain("may hear");
    }

    @Test
    void reasons_and_examples_come_on_a_tap_and_leave_the_rehearsal_where_it_is() {
        begun().says(PUSHY);

        talk.picks("Why?");
        assertThat(talk.answer()).contains("Pushing (intimacy): ");
        talk.says("Example");
        assertThat(talk.answer()).startsWith("For example: “");
        talk.says(GOOD);
        assertThat(talk.answer()).contains("Hanna Brandt: “");
    }

    @Test
    void a_question_to_the_coach_interrupts_and_the_rehearsal_comes_back() {
        begun().says(GOOD).says("my client went quiet after I sent the quote, what do I do");
        assertThat(talk.labels()).contains("Not yet");

        talk.picks("Not yet").picks("That helps");
        assertThat(talk.answer()).contains("Shall we go back to silence after the quote?");
        talk.picks("Yes, go on");
        assertThat(talk.answer()).startsWith("Hanna Brandt: “It's the school windows");
    }

    @Test
    void a_promise_to_somebody_else_gets_its_card_and_one_to_the_client_gets_none() {
        begun().says("I told Anna I'd send the draft by Monday 5pm");
        assertThat(talk.answer()).contains("Send the draft");

        talk.says("I'll send you the price by Monday 5pm.");
        assertThat(talk.answer())
                .contains("A definite promise", "Hanna Brandt: “")
                .doesNotContain("keep it in mind");
    }

    @Test
    void cancel_and_stop_leave_it() {
        begun().says("/cancel");
        assertThat(talk.answer()).contains("we'll leave silence after the quote");

        begun().says("stop");
        assertThat(talk.answer()).contains("we'll leave silence after the quote");
    }

    @Test
    void an_edited_line_is_judged_in_place_and_the_client_takes_it_back() {
        begun().says(PUSHY);
        List<String> first = talk.replies().stream().map(Reply::shownAs).toList();

        talk.corrects(GOOD);

        assertThat(talk.replies()).extracting(Reply::replaces).isEqualTo(first);
        assertThat(talk.answer()).contains("A whole month of days", "It's the school windows");
        assertThat(talk.answer()).doesNotContain("Against the try before");
    }

    @Test
    void a_double_tap_does_nothing_twice_and_an_old_button_says_so() {
        begun().says(PUSHY);
        String again = talk.button("Try again");
        talk.taps(again).taps(again);
        assertThat(talk.replies()).isEmpty();

        talk.says(GOOD).taps(again);
        assertThat(talk.answer()).contains("belongs to something we've left behind");
    }

    static List<String> hostile() {
        return List.of(
                "😀".repeat(2048),
                "a".repeat(4096),
                "asdf qwer zxcv",
                "!?!?!?",
                "Ich verstehe das sehr gut, aber wir müssen jetzt wirklich weiterkommen.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_no_line_gets_a_kind_answer_and_the_client_waits(String text) {
        begun().says(text);

        assertThat(talk.replies()).hasSize(1);
        assertThat(talk.answer()).containsAnyOf("One or two plain sentences", "English");
        talk.says(GOOD);
        assertThat(talk.answer()).contains("It's the school windows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*You sound* _worn_ <b>out</b>. You need to sign `today` {who} [x](y)!",
                "You sound worn out 😀👍\u202E. \uE000 You need to sign today."
            })
    void markup_stays_what_it_is(String text) {
        begun().says(text);

        Reply feedback = talk.replies().get(0);
        for (String quoted : quoted(feedback, Style.BOLD)) {
            assertThat(text).contains(quoted);
        }
        assertThat(feedback.text().spans())
                .allMatch(span -> span.end() <= feedback.text().text().length());
    }

    @Test
    void a_line_that_sounds_like_a_cry_for_help_shows_help_and_the_rehearsal_waits() {
        begun().says("I don't want to live any more, I want to kill myself");
        assertThat(talk.answer()).contains("findahelpline.com");

        talk.picks("It was for the client");
        assertThat(talk.answer()).contains("Hanna Brandt: “");
    }

    @Test
    void the_end_tells_the_result_with_a_picture_and_is_kept_once() throws IOException {
        begun().says(PUSHY)
                .says("I understand, but you need to decide now.")
                .says("Our saw is the best on the market, and I guarantee that you'll earn it back.");
        assertThat(talk.answer()).contains("further apart");
        Attachment picture = talk.replies().get(talk.replies().size() - 1).attachment();
        assertThat(picture.isPicture()).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(1000);

        talk.corrects("You need to sign by Friday, or the price is gone!");
        assertThat(talk.session().logbook().practised()).hasSize(1);
        assertThat(talk.session().logbook().practised().get(0).result()).isEqualTo(Result.FURTHER);
        talk.says("/progress");
        assertThat(talk.answer()).contains("Rehearsals so far: 1", "Next: ");
    }

    @Test
    void an_unfair_mark_is_noted_with_words_check_and_version_and_goes_with_forget() {
        begun().says("You need to sign today.").picks("Not fair");

        assertThat(talk.session().logbook().notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.UNFAIR);
            assertThat(note.check()).isEqualTo("pushy_command");
            assertThat(note.quote()).isEqualTo("You need to sign today");
            assertThat(note.client()).startsWith("Brandt.");
            assertThat(note.rubric()).isNotEmpty();
        });
        talk.says("/forget").picks("Yes, delete it");
        assertThat(talk.session().logbook().notes()).isEmpty();
    }

    @Test
    void every_remark_on_a_line_of_the_transcripts_is_short() throws IOException {
        for (Path file : TranscriptFiles.in(Path.of("dialogs/scenarios"))) {
            Rehearsal played = new Rehearsal(Coaching.shipped());
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("you: ")) {
                    played.says(line.substring(5));
                } else if (line.startsWith("pick: ")) {
                    played.picks(line.substring(6));
                }
                boolean remarks = played.replies().stream()
                        .anyMatch(reply -> reply.text().text().contains("may hear"));
                if (remarks) {
                    assertThat(played.replies().get(0).text().text()).hasSizeLessThan(MOST);
                    assertThat(played.replies().get(0).text().spans())
                            .extracting(Span::style)
                            .isNotEmpty();
                }
                if (line.equals("---")) {
                    played = new Rehearsal(Coaching.shipped());
                }
            }
        }
    }
}
