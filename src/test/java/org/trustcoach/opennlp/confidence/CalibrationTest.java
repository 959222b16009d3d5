package org.trustcoach.opennlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.compiled.Scores;

class CalibrationTest {

    private static final IntentPolicy ANY = new IntentPolicy(0.5, 0, 0.5);

    @Test
    void confidences_are_the_chance_of_any_intent_times_the_share_of_each() {
        Calibration even = new Calibration(2, new double[Signs.COUNT], ANY);
        double[] confidences = even.confidences(new Scores(new float[] {2, 9, 0}, 1, 0, 0, 0), 1);

        assertThat(confidences).containsExactly(new double[] {0.5 * 0.731059, 0.5, 0.5 * 0.268941}, offset(1e-6));
    }

    @Test
    void confidences_add_up_to_one_or_without_a_label_for_none_to_the_chance_of_any() {
        Calibration prior = new Calibration(1, Signs.PRIOR, ANY);
        Scores scores = new Scores(new float[] {1, -3, 700, -700}, 1, 0, 0, 0);

        assertThat(DoubleStream.of(prior.confidences(scores, 1)).sum()).isCloseTo(1, offset(1e-12));
        assertThat(DoubleStream.of(prior.confidences(scores, -1)).sum())
                .isCloseTo(prior.inScope(scores, -1), offset(1e-12));
    }

    @Test
    void another_number_of_signs_is_refused() {
        assertThatThrownBy(() -> new Calibration(1, new double[3], ANY)).isInstanceOf(IllegalArgumentException.class);
    }
}
