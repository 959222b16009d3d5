package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.script.yaml.ScriptText;

/** What is looked for before scripts are handed on: one dialog, which an intent opens. */
class LintTest {

    private static final String PHRASES = "phrases: [my client is late again, nobody answers the phone]\n";
    private static final String MISS = "near_misses:\n  - {text: my train is late, means: none}\n";

    @Test
    void a_loop_that_asks_for_ever_has_no_way_out() {
        assertThat(lint("start:\n    - ask: client\n      text: Who?\n    - go: start\n"))
                .containsExactly("D066 6:3");
    }

    @Test
    void a_loop_with_an_option_that_leaves_has_a_way_out() {
        assertThat(lint("""
            start:
                - choose: more
                  text: Once more?
                  options:
                    - {id: again, label: Again, go: start}
                    - {id: done, label: Done, go: last}
              last:
                - end
            """)).isEmpty();
    }

    @Test
    void a_message_is_what_is_said_in_one_go_over_all_nodes() {
        String half = "x".repeat(2100);

        assertThat(lint("""
            start:
                - say: one
                  text: %s
                - go: more
              more:
                - say: two
                  text: %s
                - end
            """.formatted(half, half))).containsExactly("D067 7:12");
    }

    @Test
    void a_question_parts_two_messages() {
        String half = "x".repeat(2100);

        assertThat(lint("""
            start:
                - ask: one
                  text: %s
                - say: two
                  text: %s
                - end
            """.formatted(half, half))).isEmpty();
    }

    @Test
    void a_slot_counts_as_long_as_the_longest_answer() {
        assertThat(lint("""
            start:
                - ask: who
                  text: Who?
                - say: one
                  text: "{who}{who}{who}{who}"
                - say: two
                  text: "{who}{who}{who}{who}{who}"
                - end
            """)).containsExactly("D067 9:12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read **this** first.",
                "# Read this first",
                "Read `this` first.",
                "Read ~~this~~ first.",
                "Read [this](https://example.org) first.",
                "Read <b>this</b> first.",
                "Rock &amp; roll."
            })
    void other_markup_than_ours_is_reported(String text) {
        assertThat(lint("start:\n    - say: one\n      text: \"" + text + "\"\n    - end\n"))
                .singleElement()
                .asString()
                .startsWith("D072 8:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read *this* _first_.",
                "2 > 1, and 3 < 4, R&D too.",
                "Write [first name] and (last name).",
                "snake_case_words stay, and so does #1."
            })
    void our_markup_and_plain_signs_are_not(String text) {
        assertThat(lint("start:\n    - say: one\n      text: \"" + text + "\"\n    - end\n"))
                .isEmpty();
    }

    @Test
    void a_button_has_no_style() {
        assertThat(lint("""
            start:
                - choose: more
                  text: Once *more*?
                  options:
                    - {id: again, label: "*Again*", go: last}
                    - {id: done, label: 5 * 3 * 2, go: last}
              last:
                - end
            """)).containsExactly("D072 10:31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "FIXME", "XXX"})
    void a_mark_is_found_in_a_text_and_in_a_comment(String mark) {
        assertThat(lint("start:\n    # " + mark + "\n    - say: one\n      text: Well, " + mark + "\n    - end\n"))
                .containsExactly("D071 7:7", "D071 9:19");
    }

    @Test
    void phrases_of_two_intents_may_share_all_but_the_word_that_tells_them_apart() {
        List<String> common = Stream.of("late", "angry", "gone", "rude", "busy", "lost")
                .map(word -> "my client is " + word)
                .toList();

        assertThat(similar(common, List.of("my client is worried"))).isZero();
    }

    @Test
    void the_order_and_the_endings_of_words_do_not_tell_phrases_apart() {
        assertThat(similar(List.of("promised dates slipping", "hello"), List.of("slipped promise date")))
                .isOne();
    }

    @Test
    void five_thousand_phrases_are_compared_in_no_time() {
        Random random = new Random(5);
        List<String> words = IntStream.range(0, 3000)
                .mapToObj(i -> "w" + Integer.toString(i * 7919, 36))
                .toList();
        List<String> phrases = IntStream.range(0, 5000)
                .mapToObj(i -> IntStream.range(0, 8)
                        .mapToObj(at -> words.get((int) (3000 * Math.pow(random.nextDouble(), 3))))
                        .collect(Collectors.joining(" ")))
                .toList();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> similar(phrases.subList(0, 2500), phrases.subList(2500, 5000)));
    }

    private static long similar(List<String> of, List<String> outOfScope) {
        String intent = "phrases:\n" + listed(of);
        List<ScriptText> scripts = List.of(
                dialog("start:\n    - end\n"),
                intent(intent + MISS),
                new ScriptText("dialogs/intents/out-of-scope.yaml", "out_of_scope:\n" + listed(outOfScope)));
        return lint(scripts).stream()
                .filter(problem -> problem.startsWith("D068"))
                .count();
    }

    private static String listed(List<String> phrases) {
        return phrases.stream().map(phrase -> "  - " + phrase + "\n").collect(Collectors.joining());
    }

    private static List<String> lint(String nodes) {
        return lint(List.of(dialog(nodes), intent(PHRASES + MISS)));
    }

    /** Codes and places. */
    private static List<String> lint(List<ScriptText> scripts) {
        Read read = new ScriptReader(Map.of(), 2).lint(problems -> new ScriptSource.Scripts(scripts, List.of()));
        return read.problems().stream()
                .map(problem -> problem.code().label() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    private static ScriptText dialog(String nodes) {
        String head = "dialog: a\ntitle: a thing\narea: basics\nintents: [a]\nnodes:\n  ";
        return new ScriptText("dialogs/basics/a.yaml", head + nodes);
    }

    private static ScriptText intent(String phrases) {
        return new ScriptText("dialogs/intents/a.yaml", "intent: a\nlabel: a thing\n" + phrases);
    }
}
