package org.trustcoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.trustcoach.evaluation.Metrics.Band;
import org.trustcoach.evaluation.Metrics.Confusion;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.NearMiss;

class MetricsTest {

    private static final Offset<Double> NEAR = offset(1e-9);

    /** Of six in scope four are right: a 2 of 3, b 2 of 2, c 0 of 1. */
    private static final List<Outcome> OUTCOMES = List.of(
            outcome("a", "a", 0.95),
            outcome("a", "a", 0.85),
            outcome("a", "b", 0.55),
            outcome("b", "b", 0.9),
            outcome("b", "b", 0.6),
            outcome("c", "b", 0.5),
            outcome(NearMiss.NONE, "a", 0.3),
            outcome(NearMiss.NONE, "b", 0.6),
            outcome(NearMiss.NONE, "c", 0.1));

    @Test
    void accuracy_is_the_share_of_those_in_scope_that_are_right() {
        assertThat(Metrics.accuracy(OUTCOMES)).isCloseTo(4.0 / 6, NEAR);
    }

    @Test
    void macro_f1_is_the_mean_over_labels() {
        double a = 2 * 1.0 * (2.0 / 3) / (1 + 2.0 / 3);
        double b = 2 * 0.5 * 1 / (0.5 + 1);

        assertThat(Metrics.macroF1(OUTCOMES)).isCloseTo((a + b + 0) / 3, NEAR);
        assertThat(Metrics.macroF1(List.of())).isZero();
    }

    @Test
    void the_most_frequent_confusion_comes_first_and_equals_by_name() {
        List<Outcome> more = new ArrayList<>(OUTCOMES);
        more.add(outcome("c", "b", 0.2));

        assertThat(Metrics.confusions(OUTCOMES))
                .containsExactly(new Confusion("a", "b", 1), new Confusion("c", "b", 1));
        assertThat(Metrics.confusions(more)).containsExactly(new Confusion("c", "b", 2), new Confusion("a", "b", 1));
    }

    @Test
    void auroc_counts_the_pairs_in_the_right_order_and_ties_half() {
        // Against 0.3 and 0.1 all six win; against 0.6 three win, one ties, two lose.
        assertThat(Metrics.auroc(OUTCOMES)).isCloseTo((6 + 6 + 3.5) / 18, NEAR);
    }

    @Test
    void auroc_is_one_where_all_can_be_told_apart_and_a_half_where_none_can() {
        assertThat(Metrics.auroc(List.of(outcome("a", "a", 0.9), outcome(NearMiss.NONE, "a", 0.1))))
                .isEqualTo(1);
        assertThat(Metrics.auroc(List.of(outcome("a", "a", 0.1), outcome(NearMiss.NONE, "a", 0.9))))
                .isZero();
        assertThat(Metrics.auroc(List.of(outcome("a", "a", 0.5), outcome(NearMiss.NONE, "a", 0.5))))
                .isEqualTo(0.5);
    }

    @Test
    void the_recall_of_strangers_is_taken_where_so_many_in_scope_are_lost() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            outcomes.add(outcome("a", "a", 0.5 + i / 200.0));
        }
        for (double scope : List.of(0.1, 0.505, 0.52, 0.54, 0.8)) {
            outcomes.add(outcome(NearMiss.NONE, "a", scope));
        }

        // The thresholds are 0.51, 0.525 and 0.55.
        assertThat(Metrics.outOfScopeRecall(outcomes, 0.02)).isCloseTo(2.0 / 5, NEAR);
        assertThat(Metrics.outOfScopeRecall(outcomes, 0.05)).isCloseTo(3.0 / 5, NEAR);
        assertThat(Metrics.outOfScopeRecall(outcomes, 0.10)).isCloseTo(4.0 / 5, NEAR);
    }

    @Test
    void bands_hold_count_mean_confidence_and_share_of_the_right() {
        List<Band> bands = Metrics.bands(OUTCOMES);

        assertThat(bands).hasSize(10);
        assertThat(bands.get(9).count()).isEqualTo(2);
        assertThat(bands.get(9).confidence()).isCloseTo(0.925, NEAR);
        assertThat(bands.get(9).right()).isEqualTo(1);
        assertThat(bands.get(6).count()).isEqualTo(2);
        assertThat(bands.get(6).right()).isEqualTo(0.5);
        assertThat(bands.get(5).right()).isZero();
        assertThat(bands.get(0)).isEqualTo(new Band(0, 0, 0));
    }

    @Test
    void a_confidence_of_one_falls_into_the_last_band() {
        assertThat(Metrics.bands(List.of(outcome("a", "a", 1))).get(9)).isEqualTo(new Band(1, 1, 1));
    }

    @Test
    void the_calibration_error_weighs_each_band_by_what_fell_into_it() {
        double last = 2 * 0.075;
        double eighth = 0.15;
        double sixth = 2 * 0.1;
        double fifth = 2 * 0.525;
        double third = 0.3;
        double first = 0.1;

        assertThat(Metrics.calibrationError(OUTCOMES))
                .isCloseTo((last + eighth + sixth + fifth + third + first) / 9, NEAR);
    }

    @Test
    void the_scope_of_a_message_is_what_all_its_intents_have_together() {
        Outcome outcome = new Outcome("a", "text", List.of(match("b", 0.5), match("a", 0.25)));

        assertThat(outcome.scope()).isEqualTo(0.75);
        assertThat(outcome.confidence()).isEqualTo(0.5);
        assertThat(outcome.best()).isEqualTo("b");
        assertThat(outcome.isRight()).isFalse();
    }

    private static Outcome outcome(String label, String best, double confidence) {
        return new Outcome(label, "text", List.of(match(best, confidence)));
    }

    private static IntentMatch match(String intent, double confidence) {
        return new IntentMatch(new Intent(intent, intent), confidence);
    }
}
