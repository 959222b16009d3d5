package org.trustcoach.opennlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScopeFitTest {

    @Test
    void what_can_be_separated_is_separated_with_weights_that_stay_small() {
        List<ScopeFit.Case> cases = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            cases.add(new ScopeFit.Case(signs(2 + i % 3), true, 1));
            cases.add(new ScopeFit.Case(signs(-2 - i % 3), false, 1));
        }

        double[] weights = ScopeFit.fit(cases);

        assertThat(cases).allMatch(one -> chance(weights, one) > 0.9 == one.inScope());
        assertThat(DoubleStream.of(weights)).allMatch(weight -> Math.abs(weight) < 20);
    }

    @Test
    void what_cannot_be_told_apart_gets_the_share_of_those_in_scope() {
        List<ScopeFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            cases.add(new ScopeFit.Case(signs(0), i % 4 != 0, 1));
        }

        assertThat(chance(ScopeFit.fit(cases), cases.get(0))).isCloseTo(0.75, offset(0.01));
    }

    @Test
    void a_case_counts_as_much_as_its_weight() {
        List<ScopeFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            cases.add(new ScopeFit.Case(signs(0), i % 2 == 0, i % 2 == 0 ? 1 : 3));
        }

        assertThat(chance(ScopeFit.fit(cases), cases.get(0))).isCloseTo(0.25, offset(0.01));
    }

    @Test
    void noise_is_no_reason_to_blow_up() {
        Random random = new Random(1);
        List<ScopeFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double[] signs = random.doubles(Signs.COUNT, -10, 10).toArray();
            cases.add(new ScopeFit.Case(signs, random.nextBoolean(), random.nextDouble()));
        }

        assertThat(DoubleStream.of(ScopeFit.fit(cases))).allMatch(weight -> Math.abs(weight) < 1);
    }

    @Test
    void separable_cases_far_apart_do_not_blow_up_either() {
        List<ScopeFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            cases.add(new ScopeFit.Case(signs(40), true, 1));
            cases.add(new ScopeFit.Case(signs(39), false, 1));
        }

        double[] weights = ScopeFit.fit(cases);

        assertThat(DoubleStream.of(weights)).allMatch(Double::isFinite);
        assertThat(chance(weights, cases.get(0))).isGreaterThan(chance(weights, cases.get(1)));
    }

    @Test
    void without_cases_the_best_intent_has_to_beat_the_label_of_none() {
        assertThat(ScopeFit.fit(List.of())).containsExactly(Signs.PRIOR);
        assertThat(ScopeFit.fit(List.of(new ScopeFit.Case(signs(1), true, 0)))).containsExactly(Signs.PRIOR);
    }

    @Test
    void one_case_alone_moves_little() {
        double[] weights = ScopeFit.fit(List.of(new ScopeFit.Case(signs(0), true, 1)));

        assertThat(Signs.sigmoid(ScopeFit.dot(weights, signs(0)))).isBetween(0.5, 0.6);
    }

    private static double chance(double[] weights, ScopeFit.Case one) {
        return Signs.sigmoid(ScopeFit.dot(weights, one.signs()));
    }

    private static double[] signs(double best) {
        double[] signs = new double[Signs.COUNT];
        signs[0] = 1;
        signs[1] = best;
        return signs;
    }
}
