package org.trustcoach.opennlp.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Learnt;

class CompiledModelTest {

    private static final CompiledModel FEW = SmallSets.compiled(SmallSets.FEW);

    @Test
    void the_compiled_form_answers_what_opennlp_answers_where_examples_are_few() {
        isTheSame(SmallSets.FEW);
    }

    @Test
    void the_compiled_form_answers_what_opennlp_answers_where_examples_are_many() {
        isTheSame(SmallSets.many());
    }

    private static void isTheSame(List<Example> examples) {
        Learnt learnt = SmallSets.learnt(examples);
        OwnEvaluation own = new OwnEvaluation(learnt, Compiler.compile(learnt, SmallSets.FAMILIES));

        SmallSets.messages(examples).forEach(own::sameFor);
        SmallSets.messages(examples).forEach(own::sameStrangenessFor);
    }

    @Test
    void the_labels_are_those_of_the_examples() {
        assertThat(FEW.labels()).containsExactlyInAnyOrder("angry", "quiet", "price-talk", "none");
    }

    @Test
    void whatever_is_written_has_scores() {
        for (String message : SmallSets.HOSTILE) {
            Scores scores = FEW.score(message);

            assertThat(scores.logits()).hasSize(4);
            assertThat(IntStream.range(0, 4).mapToObj(i -> scores.logits()[i])).allMatch(Float::isFinite);
            assertThat(List.of(scores.strangeWords(), scores.strangePairs(), scores.strangeLetters()))
                    .allMatch(share -> share >= 0 && share <= 1);
        }
    }

    @Test
    void words_are_counted_up_to_the_limit() {
        assertThat(FEW.score("").words()).isZero();
        assertThat(FEW.score("raise the price").words()).isEqualTo(3);
        assertThat(FEW.score("word ".repeat(20_000)).words()).isEqualTo(120);
    }

    @Test
    void what_was_learnt_is_not_strange_and_what_was_never_heard_is() {
        Scores known = FEW.score("she shouted at me");
        Scores half = FEW.score("she hopscotched at me");
        Scores strange = FEW.score("zebras hopscotch");

        assertThat(known.strangeWords()).isZero();
        assertThat(known.strangePairs()).isZero();
        assertThat(known.strangeLetters()).isZero();
        assertThat(half.strangeWords()).isBetween(0.1, 0.9);
        assertThat(strange.strangeWords()).isEqualTo(1);
        assertThat(strange.strangePairs()).isEqualTo(1);
        assertThat(strange.strangeLetters()).isBetween(half.strangeLetters(), 1.0);
    }

    @Test
    void the_best_of_equals_is_the_first() {
        assertThat(new Scores(new float[] {1, 3, 3, 2}, 1, 0, 0, 0).best()).isEqualTo(1);
    }

    @Test
    void the_features_that_decided_come_the_loudest_first() {
        List<Evidence> evidence = FEW.explain("raise the price", "price-talk");

        assertThat(evidence).isSortedAccordingTo(Comparator.comparingDouble(piece -> -Math.abs(piece.weight())));
        assertThat(evidence).extracting(Evidence::feature).contains("w=price", "p=rais the", "f=price");
        assertThat(evidence)
                .filteredOn(piece -> piece.feature().equals("w=price"))
                .allMatch(piece -> piece.weight() > 0);
        assertThat(FEW.explain("raise the price", "angry"))
                .filteredOn(piece -> piece.feature().equals("w=price"))
                .allMatch(piece -> piece.weight() < 0);
    }

    @Test
    void all_evidence_together_is_the_lead_of_the_score_but_for_the_bias() {
        double[] bias = leads("");
        double[] leads = leads("how do I raise the price");
        for (int label = 0; label < leads.length; label++) {
            double heard = FEW.explain("how do I raise the price", FEW.labels().get(label)).stream()
                    .mapToDouble(Evidence::weight)
                    .sum();

            assertThat(heard).isCloseTo(leads[label] - bias[label], org.assertj.core.data.Offset.offset(1e-4));
        }
    }

    @Test
    void nothing_decided_where_nothing_was_said() {
        assertThat(FEW.explain("", "angry")).isEmpty();
        assertThat(FEW.explain("zzz qqq", "angry"))
                .noneMatch(piece -> piece.feature().startsWith("w="));
    }

    private static double[] leads(String message) {
        float[] logits = FEW.score(message).logits();
        double mean = IntStream.range(0, logits.length)
                .mapToDouble(i -> logits[i])
                .average()
                .orElseThrow();
        return IntStream.range(0, logits.length)
                .mapToDouble(i -> logits[i] - mean)
                .toArray();
    }
}
