package org.trustcoach.wiring.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Comparison;
import org.trustcoach.practice.Criterion;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Utterance;

/** Phrase feedback as it ships. */
class PracticeRoomTest {

    private static final PhraseFeedback FEEDBACK =
            new PracticeRoom(Scriptorium.packed(), Path.of("target/test-models")).feedback();

    private static List<Check> checks(String client, String reply) {
        return FEEDBACK.analyse(new Utterance(client, reply, Stage.PROBLEM)).findings().stream()
                .map(Finding::check)
                .distinct()
                .toList();
    }

    @Test
    void a_good_reply_shows_what_is_good_in_it() {
        assertThat(checks(
                        "Your driver left two pallets in the rain again.",
                        "Two pallets left in the rain, again. That must have been infuriating. "
                                + "I'll ring the depot today and call you by four."))
                .containsExactly(Check.PARAPHRASE, Check.NAMES_FEELING, Check.SPECIFIC_PROMISE);
    }

    @Test
    void a_poor_reply_shows_what_is_wrong_with_it() {
        assertThat(checks(
                        "The scanners stop every Friday and my team can't work.",
                        "I understand, but you should have told us earlier. We'll look into it as soon as possible."))
                .contains(Check.INTERRUPTS_OR_BUT, Check.BLAME, Check.VAGUE_PROMISE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pushy_command | Sign by Friday.",
                "pushy_command | You need to decide today.",
                "vague_promise | I'll see what I can do.",
                "vague_promise | I'll look into it and get back to you soon.",
                "overpromise | I guarantee that you'll earn it back.",
                "overpromise | It will never happen again.",
                "exaggeration | Nobody can match us, we're the best in the whole market.",
                "blame | You should have told us earlier.",
                "self_focus | We're the market leader and we've won three awards.",
                "jargon | Let's leverage our talent pipeline and align on your KPIs.",
                "specific_promise | I'll send you the price in writing by five today.",
                "names_feeling | It sounds like your team is exhausted.",
            })
    void what_everybody_says_is_found_wherever_the_talk_stands(String check, String reply) {
        for (String client : List.of("", "I walk past it every morning and feel stupid.", "What can you give me?")) {
            for (Stage stage : List.of(Stage.PROPOSAL, Stage.OBJECTION, Stage.FOLLOW_UP, Stage.PROBLEM)) {
                assertThat(FEEDBACK.analyse(new Utterance(client, reply, stage)).findings())
                        .as(stage + ", behind: " + client)
                        .extracting(finding -> finding.check().id())
                        .contains(check);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vague_promise | He wrote “I'll see what I can do”, and then nothing came.",
                "overpromise | My boss keeps saying “we guarantee it works”.",
            })
    void what_somebody_else_said_is_not_held_against_the_rep(String check, String reply) {
        assertThat(checks("What did they tell you?", reply))
                .doesNotContain(Check.of(check).orElseThrow());
    }

    @Test
    void the_same_words_always_get_the_same_marks() {
        Utterance reply = new Utterance("We lost a day.", "A whole day lost. What happened on the line?");

        assertThat(FEEDBACK.analyse(reply)).isEqualTo(FEEDBACK.analyse(reply));
    }

    @Test
    void the_wording_that_listens_is_better_than_the_one_that_sells() {
        Comparison compared = FEEDBACK.compare(List.of(
                new Utterance(
                        "We can't afford another late lorry.", "Our fleet is the best in the country. Sign today!"),
                new Utterance(
                        "We can't afford another late lorry.",
                        "Another late lorry, and you'd be the one to explain it. What would help most on Monday?")));

        assertThat(compared.best()).isEqualTo(1);
        assertThat(compared.margin()).isEqualTo(Comparison.Margin.CLEAR);
        assertThat(compared.because()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "…",
                "🙈🙈🙈🙈 👍🏽",
                "?!?!?!?!?!?!",
                "*bold* _it_ [link](http://x) <b>no</b> `code` \\",
                "Wir haben gestern leider keine Paletten bekommen, das tut mir sehr leid.",
                "我们昨天没有收到托盘",
                "\u0000\uD800 lone \uDC00",
                "Ẑ̸̛a̵l̷g̶o̴ t̵e̶x̷t̴"
            })
    void whatever_is_typed_gets_findings_that_lie_in_it_or_none(String reply) {
        holds(reply);
    }

    static Stream<String> long_ones() {
        return Stream.of(
                "x".repeat(4096),
                "a ".repeat(2048),
                "why? ".repeat(819),
                "🙈".repeat(2048),
                "and but so if when ".repeat(215),
                "I'll send it by noon, ".repeat(186),
                "((((".repeat(1024),
                "no ".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("long_ones")
    void a_long_reply_is_looked_at_as_far_as_a_message_goes(String reply) {
        holds(reply);
    }

    private static void holds(String reply) {
        Feedback feedback = FEEDBACK.analyse(new Utterance("Why?", reply));

        assertThat(feedback.findings()).allSatisfy(finding -> {
            assertThat(finding.span().end()).isLessThanOrEqualTo(Math.min(4096, reply.length()));
            assertThat(finding.quote()).isEqualTo(finding.span().of(reply)).isNotBlank();
        });
        for (Check check : Check.values()) {
            List<Finding> own = feedback.findings().stream()
                    .filter(finding -> finding.check() == check)
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                assertThat(own.get(i).span().start())
                        .isGreaterThanOrEqualTo(own.get(i - 1).span().end());
            }
        }
    }

    @Test
    void no_better_wording_of_the_rubric_has_a_fault_that_is_sure() {
        Set<Check> faults = Stream.of(Check.values())
                .filter(check -> FEEDBACK.rubric().of(check).direction() == Direction.FAULT)
                .collect(java.util.stream.Collectors.toSet());
        for (Check check : Check.values()) {
            Criterion criterion = FEEDBACK.rubric().of(check);
            Feedback feedback =
                    FEEDBACK.analyse(new Utterance("", criterion.texts().better()));
            assertThat(feedback.findings().stream()
                            .filter(finding -> faults.contains(finding.check()))
                            .filter(finding -> finding.tier() == org.trustcoach.practice.Tier.SURE))
                    .as(check.id())
                    .isEmpty();
        }
    }

    @Test
    void the_texts_of_a_fix_fit_into_a_chat_message() {
        for (Check check : Check.values()) {
            Criterion.Texts texts = FEEDBACK.rubric().of(check).texts();
            assertThat(texts.hears() + texts.reason() + texts.step() + texts.better() + texts.question())
                    .as(check.id())
                    .hasSizeLessThan(420);
        }
    }
}
