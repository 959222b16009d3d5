package org.trustcoach.opennlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.compiled.Scores;

class PolicyFitTest {

    private static final List<String> LABELS = List.of("angry", "quiet", "price", "none");

    /** The best score of an intent over that of none decides whether any is meant. */
    private static final Calibration CALIBRATION =
            new Calibration(1, new double[] {0, 1, 0, 0, 0, -1, 0, 0, 0}, new IntentPolicy(1, 0, 1));

    private final PolicyFit fit = new PolicyFit(CALIBRATION, "none");

    @Test
    void where_all_is_clear_the_coach_is_sure_of_all() {
        List<Judged> clear = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            clear.add(judged(LABELS.get(i % 3), 6, i % 3));
        }

        assertThat(sure(fit.fit(clear), clear, true)).isEqualTo(100);
    }

    @Test
    void no_more_than_three_of_a_hundred_are_taken_for_what_they_do_not_mean() {
        for (int seed = 0; seed < 20; seed++) {
            List<Judged> muddle = muddle(seed);
            IntentPolicy policy = fit.fit(muddle);

            assertThat(sure(policy, muddle, false)).isLessThanOrEqualTo(muddle.size() * 3 / 100);
            assertThat(sure(policy, muddle, true)).isPositive();
        }
    }

    @Test
    void a_policy_keeps_within_its_limits() {
        for (int seed = 0; seed < 20; seed++) {
            isWithinLimits(fit.fit(muddle(seed)));
        }
        isWithinLimits(fit.fit(List.of()));
        isWithinLimits(fit.fit(List.of(judged("quiet", 5, 0))));
        isWithinLimits(fit.fit(List.of(judged("none", 9, 1), judged("stranger", 9, 2))));
    }

    @Test
    void where_every_message_is_wrong_the_coach_is_sure_of_none() {
        List<Judged> wrong = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            wrong.add(judged("angry", 6, 1));
        }

        assertThat(sure(fit.fit(wrong), wrong, false)).isZero();
    }

    @Test
    void guesses_are_offered_where_they_help_more_than_they_puzzle() {
        List<Judged> some = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            some.add(judged(LABELS.get(i % 3), 6, i % 3));
            some.add(judged(LABELS.get((i + 1) % 3), 0.5, i % 3));
            some.add(judged("none", -4, i % 3));
        }

        IntentPolicy policy = fit.fit(some);

        double doubtful = best(judged("angry", 0.5, 1));
        double stranger = best(judged("none", -4, 1));
        assertThat(policy.threshold()).isGreaterThan(doubtful);
        assertThat(policy.floor()).isBetween(stranger, doubtful);
    }

    private static void isWithinLimits(IntentPolicy policy) {
        assertThat(policy.threshold()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(policy.floor()).isGreaterThan(0).isLessThanOrEqualTo(policy.threshold());
        assertThat(policy.margin()).isBetween(0.0, 0.4);
    }

    /** A message for which one label leads the others by so much. */
    private static Judged judged(String label, double lead, int best) {
        float[] logits = {-2, -2, -2, 0};
        logits[best] = (float) lead;
        return new Judged(new Scores(logits, 5, 0, 0, 0), LABELS, label);
    }

    /** The surer, the more often right. */
    private static List<Judged> muddle(int seed) {
        Random random = new Random(seed);
        List<Judged> muddle = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double lead = random.nextDouble() * 8 - 2;
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(-lead));
            int best = random.nextInt(3);
            muddle.add(judged(right ? LABELS.get(best) : random.nextBoolean() ? "none" : "stranger", lead, best));
        }
        return muddle;
    }

    private static double best(Judged judged) {
        double[] confidences = CALIBRATION.confidences(judged.scores(), 3);
        return Math.max(confidences[0], Math.max(confidences[1], confidences[2]));
    }

    private static long sure(IntentPolicy policy, List<Judged> judged, boolean right) {
        return judged.stream()
                .filter(one -> {
                    double[] confidences = CALIBRATION.confidences(one.scores(), 3);
                    double[] sorted = {confidences[0], confidences[1], confidences[2]};
                    java.util.Arrays.sort(sorted);
                    boolean sure = sorted[2] >= policy.threshold() && sorted[2] - sorted[1] >= policy.margin();
                    int label = LABELS.indexOf(one.label());
                    return sure && (label >= 0 && label < 3 && confidences[label] == sorted[2]) == right;
                })
                .count();
    }
}
