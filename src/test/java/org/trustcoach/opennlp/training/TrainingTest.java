package org.trustcoach.opennlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.trustcoach.opennlp.feature.Families;

class TrainingTest {

    private static final List<Example> FEW = List.of(
            new Example("angry_client", "she shouted at me"),
            new Example("angry_client", "he is furious about the delay"),
            new Example("angry_client", "they were shouting in the meeting"),
            new Example("no-answer", "they never replied to my mail"),
            new Example("no-answer", "he went silent after the quote"),
            new Example("no-answer", "two weeks without a reply"),
            new Example("price", "how do I raise the price"),
            new Example("price", "our fee goes up next year"),
            new Example("price", "they say we are too expensive"));

    private final Training training = new Training(Families.shipped());

    @Test
    void a_small_set_is_learnt() {
        Learnt learnt = training.learn(FEW);

        for (Example example : FEW) {
            assertThat(learnt.best(example.text())).as(example.text()).isEqualTo(example.label());
        }
        assertThat(learnt.best("the client shouts")).isEqualTo("angry_client");
        assertThat(learnt.best("still no replies")).isEqualTo("no-answer");
        assertThat(learnt.best("is our fee too expensive?")).isEqualTo("price");
    }

    @Test
    void the_same_examples_give_the_same_model_to_the_last_bit() {
        Learnt once = training.learn(FEW);
        Learnt again = new Training(Families.shipped()).learn(new ArrayList<>(FEW));

        assertThat(again.words()).isEqualTo(once.words());
        assertThat(features(again)).isEqualTo(features(once));
        assertThat(weights(again)).isDeepEqualTo(weights(once));
    }

    @Test
    void the_name_of_a_label_is_one_more_example_where_examples_are_few() {
        Learnt learnt = training.learn(FEW);

        assertThat(learnt.words()).contains("angry", "client", "answer");
        assertThat(learnt.best("an angry client")).isEqualTo("angry_client");
    }

    @Test
    void where_examples_are_many_the_name_teaches_nothing_and_single_words_do_not_count() {
        Learnt learnt = training.learn(many());

        assertThat(learnt.words()).doesNotContain("angry");
        assertThat(learnt.rarity().knows("w=shout")).isTrue();
        assertThat(learnt.rarity().knows("w=zebra"))
                .as("stands in one message alone")
                .isFalse();
    }

    @Test
    void the_most_frequent_words_come_first() {
        assertThat(training.learn(many()).words().get(0)).isEqualTo("shouting");
    }

    @Test
    void one_example_for_each_label_is_enough() {
        Learnt learnt = training.learn(List.of(new Example("quiet", "no answer"), new Example("price", "the fee")));

        assertThat(learnt.best("answer me")).isEqualTo("quiet");
        assertThat(learnt.best("what fee")).isEqualTo("price");
    }

    private static List<Example> many() {
        List<Example> many = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            many.add(new Example("angry_client", "shouting shouting loudly " + (char) ('a' + i % 26) + "x"));
            many.add(new Example("price", "the fee " + (char) ('a' + i % 26) + "y"));
        }
        many.add(new Example("price", "zebra"));
        return many;
    }

    @SuppressWarnings("unchecked")
    private static java.util.Map<String, Context> contexts(Learnt learnt) {
        return new java.util.TreeMap<>(
                (java.util.Map<String, Context>) learnt.model().getDataStructures()[1]);
    }

    private static List<String> features(Learnt learnt) {
        return List.copyOf(contexts(learnt).keySet());
    }

    private static double[][] weights(Learnt learnt) {
        return contexts(learnt).values().stream().map(Context::getParameters).toArray(double[][]::new);
    }
}
