package org.trustcoach.opennlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.trustcoach.opennlp.compiled.Scores;

class SignsTest {

    @Test
    void the_signs_are_best_lead_sum_stranger_and_strangeness() {
        double[] signs = Signs.of(new Scores(new float[] {2, -1, 0.5f}, 4, 0.25, 0.5, 0.125), 2);

        assertThat(signs)
                .containsExactly(
                        new double[] {1, 2, 0.880797, 3, Math.log(0.880797 + 0.268941), 0.5, 0.25, 0.625, Math.log(5)},
                        offset(1e-5));
    }

    @Test
    void without_a_label_for_no_intent_every_label_may_be_the_best() {
        double[] signs = Signs.of(new Scores(new float[] {-3, -1}, 1, 0, 0, 0), -1);

        assertThat(signs[1]).isEqualTo(-1);
        assertThat(signs[5]).isZero();
    }

    @Test
    void all_signs_are_finite_even_where_one_intent_stands_alone() {
        for (int none : List.of(0, 1, -1)) {
            assertThat(DoubleStream.of(Signs.of(new Scores(new float[] {800, -800}, 0, 1, 1, 1), none)))
                    .allMatch(Double::isFinite);
        }
    }
}
