package org.trustcoach.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Balance.Arrow;
import org.trustcoach.practice.Comparison.Margin;

class PhraseFeedbackTest {

    private static final Rubric RUBRIC = Rubrics.withStrengths(
            Map.of(Check.PARAPHRASE, Factor.INTIMACY, Check.SPECIFIC_PROMISE, Factor.RELIABILITY));

    /** Finds each check whose name stands in the reply; with a question mark behind it, it isn't sure. */
    private static final Marker BY_NAME = utterance -> Stream.of(Check.values())
            .filter(check -> utterance.reply().contains(check.id()))
            .map(check -> {
                int start = utterance.reply().indexOf(check.id());
                boolean asks =
                        utterance.reply().startsWith("?", start + check.id().length());
                Span span = new Span(start, start + check.id().length());
                return Finding.in(utterance.reply(), check, span, asks ? Tier.ASK : Tier.SURE);
            })
            .toList();

    private final PhraseFeedback feedback = new PhraseFeedback(BY_NAME, RUBRIC);

    private Feedback of(String reply) {
        return feedback.analyse(new Utterance("", reply));
    }

    @Test
    void a_factor_is_the_sum_of_its_findings_and_one_that_is_not_sure_counts_half() {
        Balance balance = of("paraphrase blame? specific_promise").balance();

        assertThat(balance).isEqualTo(new Balance(0, 1, 0.5, 0));
    }

    @Test
    void a_reply_in_which_nothing_is_found_is_not_rated() {
        assertThat(of("good morning").isRated()).isFalse();
        assertThat(of("blame").isRated()).isTrue();
    }

    @Test
    void one_strength_and_two_fixes_come_first_and_what_is_sure_before_what_is_asked() {
        Feedback found = of("jargon? blame pushy_command paraphrase? specific_promise");

        assertThat(found.strength(RUBRIC)).map(Finding::check).contains(Check.SPECIFIC_PROMISE);
        assertThat(found.fixes(RUBRIC)).extracting(Finding::check).containsExactly(Check.BLAME, Check.PUSHY_COMMAND);
    }

    @Test
    void the_better_wording_is_told_with_what_speaks_for_it_and_against_the_other() {
        Comparison compared =
                feedback.compare(List.of(new Utterance("", "blame"), new Utterance("", "paraphrase specific_promise")));

        assertThat(compared.best()).isEqualTo(1);
        assertThat(compared.margin()).isEqualTo(Margin.CLEAR);
        assertThat(compared.because())
                .extracting(reason ->
                        reason.variant() + " " + reason.finding().check().id())
                .containsExactly("1 paraphrase", "1 specific_promise", "0 blame");
    }

    @Test
    void wordings_alike_are_a_close_call_and_the_first_is_named() {
        Comparison compared =
                feedback.compare(List.of(new Utterance("", "paraphrase"), new Utterance("", "say paraphrase")));

        assertThat(compared.best()).isZero();
        assertThat(compared.margin()).isEqualTo(Margin.CLOSE);
        assertThat(compared.because()).isEmpty();
    }

    @Test
    void half_a_finding_is_a_slight_lead() {
        Comparison compared = feedback.compare(List.of(new Utterance("", "blame?"), new Utterance("", "hello")));

        assertThat(compared.best()).isEqualTo(1);
        assertThat(compared.margin()).isEqualTo(Margin.SLIGHT);
    }

    @Test
    void one_wording_or_five_cannot_be_compared() {
        Utterance one = new Utterance("", "a");

        assertThatIllegalArgumentException().isThrownBy(() -> feedback.compare(List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> feedback.compare(List.of(one, one, one, one, one)));
    }

    @Test
    void arrows_tell_what_moved_against_the_attempt_before() {
        Balance before = of("blame").balance();
        Balance now = of("paraphrase").balance();

        assertThat(now.arrow(Factor.INTIMACY, before)).isEqualTo(Arrow.UP);
        assertThat(before.arrow(Factor.INTIMACY, now)).isEqualTo(Arrow.DOWN);
        assertThat(now.arrow(Factor.CREDIBILITY, before)).isEqualTo(Arrow.LEVEL);
        assertThat(now.arrow(Factor.INTIMACY, null)).isEqualTo(Arrow.LEVEL);
    }
}
