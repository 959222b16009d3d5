package org.trustcoach.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntentPolicyTest {

    private final IntentPolicy generous = new IntentPolicy(0.8, 0, 0.12).generous();

    @Test
    void whoever_is_asked_anyway_is_offered_what_is_less_likely_as_well() {
        assertThat(generous.understand(ranking(0.5, 0.06, 0.04))).isEqualTo(unclear(0.5, 0.06, 0.04));
    }

    @Test
    void what_hardly_anything_speaks_for_is_not_offered() {
        assertThat(generous.understand(ranking(0.5, 0.06, 0.039))).isEqualTo(unclear(0.5, 0.06));
    }

    @Test
    void where_the_best_guess_is_a_poor_one_none_is_offered() {
        assertThat(generous.understand(ranking(0.14, 0.13))).isEqualTo(new Understanding.OutOfScope());
    }

    @Test
    void a_policy_that_is_sure_of_little_stays_as_it_is() {
        IntentPolicy easy = new IntentPolicy(0.1, 0, 0.02).generous();

        assertThat(easy.understand(ranking(0.1))).isEqualTo(new Understanding.Sure(intent(0)));
        assertThat(easy.understand(ranking(0.09))).isEqualTo(new Understanding.OutOfScope());
    }

    private static Understanding unclear(double... confidences) {
        return new Understanding.Unclear(
                ranking(confidences).stream().map(IntentMatch::intent).toList());
    }

    private static List<IntentMatch> ranking(double... confidences) {
        return IntStream.range(0, confidences.length)
                .mapToObj(i -> new IntentMatch(intent(i), confidences[i]))
                .toList();
    }

    private static Intent intent(int number) {
        return new Intent("intent-" + number, "intent " + number);
    }
}
