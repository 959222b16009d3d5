package org.trustcoach.practice.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Tier;
import org.trustcoach.practice.Utterance;

class EvaluationTest {

    private static final String REPLY = "0123456789";

    private final Evaluation evaluation = new Evaluation();

    private static LabelledReply reply(Map<Check, List<Span>> marks, Set<Check> traps) {
        return new LabelledReply("1", "trade", new Utterance("", REPLY), marks, traps);
    }

    private static Finding found(Check check, int start, int end) {
        return Finding.in(REPLY, check, new Span(start, end), Tier.SURE);
    }

    @Test
    void a_check_is_right_where_it_is_shown_and_found_whatever_its_words() {
        evaluation.add(
                reply(Map.of(Check.BLAME, List.of(new Span(0, 4))), Set.of()), List.of(found(Check.BLAME, 6, 9)));

        assertThat(evaluation.of(Check.BLAME).f1()).isEqualTo(1);
        assertThat(evaluation.of(Check.BLAME).meanOverlap()).isZero();
        assertThat(evaluation.of(Check.BLAME).meanJaccard()).isZero();
    }

    @Test
    void what_both_share_is_counted_over_what_either_has_and_over_the_fewer() {
        evaluation.add(
                reply(Map.of(Check.BLAME, List.of(new Span(0, 4))), Set.of()), List.of(found(Check.BLAME, 2, 8)));

        assertThat(evaluation.of(Check.BLAME).meanJaccard()).isEqualTo(2 / 8.0, within(1e-9));
        assertThat(evaluation.of(Check.BLAME).meanOverlap()).isEqualTo(2 / 4.0, within(1e-9));
    }

    @Test
    void all_together_every_finding_counts_alike() {
        evaluation.add(
                reply(Map.of(Check.BLAME, List.of(new Span(0, 4))), Set.of()), List.of(found(Check.BLAME, 0, 4)));
        evaluation.add(
                reply(Map.of(Check.JARGON, List.of(new Span(0, 4))), Set.of()),
                List.of(found(Check.OVERPROMISE, 0, 4)));

        assertThat(evaluation.micro().precision()).isEqualTo(0.5);
        assertThat(evaluation.micro().recall()).isEqualTo(0.5);
    }

    @Test
    void a_trap_fires_where_its_check_is_found() {
        evaluation.add(reply(Map.of(), Set.of(Check.BLAME, Check.JARGON)), List.of(found(Check.BLAME, 0, 4)));

        assertThat(evaluation.micro().traps()).isEqualTo(2);
        assertThat(evaluation.micro().fired()).isEqualTo(1);
        assertThat(evaluation.micro().trapped()).isEqualTo(0.5);
    }

    @Test
    void the_form_of_questions_is_counted_by_question() {
        evaluation.add(
                reply(
                        Map.of(
                                Check.OPEN_QUESTION, List.of(new Span(0, 3), new Span(4, 6)),
                                Check.CLOSED_QUESTION, List.of(new Span(7, 9))),
                        Set.of()),
                List.of(found(Check.OPEN_QUESTION, 0, 3), found(Check.CLOSED_QUESTION, 7, 9)));

        assertThat(evaluation.questionFormF1()).isEqualTo((2 / 3.0 + 1) / 2, within(1e-9));
    }

    @Test
    void without_replies_every_figure_is_nought() {
        assertThat(evaluation.micro().f1()).isZero();
        assertThat(evaluation.micro().trapped()).isZero();
        assertThat(evaluation.questionFormF1()).isZero();
    }
}
