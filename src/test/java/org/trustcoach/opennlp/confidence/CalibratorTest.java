package org.trustcoach.opennlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trustcoach.opennlp.compiled.CompiledModel;
import org.trustcoach.opennlp.compiled.Compiler;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Training;

class CalibratorTest {

    private static final Families FAMILIES = Families.none();
    private static final String NONE = "none";

    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "angry",
            List.of("angry", "furious", "shouted", "yelled", "rude"),
            "quiet",
            List.of("quiet", "silent", "reply", "answer", "ghosted"),
            "price",
            List.of("price", "fee", "discount", "expensive", "budget"),
            NONE,
            List.of("weather", "pizza", "football", "planet", "guitar")));
    private static final List<String> FRAMES =
            List.of("the %s and the %s again", "so %s today, so %s", "what if %s or %s", "%s %s");

    private static final List<Example> LEARNT = examples(0);
    private static final CompiledModel MODEL = Compiler.compile(new Training(FAMILIES).learn(LEARNT), FAMILIES);
    private static final Calibration CALIBRATION = new Calibrator(FAMILIES, NONE).calibrate(LEARNT);

    @Test
    void what_is_right_is_confident() {
        int none = MODEL.labels().indexOf(NONE);
        double right = 0;
        List<Example> fresh = examples(1);
        for (Example example : fresh) {
            double[] confidences = CALIBRATION.confidences(MODEL.score(example.text()), none);
            right += confidences[MODEL.labels().indexOf(example.label())] / fresh.size();
        }

        assertThat(right).isGreaterThan(0.85);
    }

    @Test
    void a_stranger_is_less_confident_than_what_was_learnt() {
        int none = MODEL.labels().indexOf(NONE);

        double stranger = CALIBRATION.inScope(MODEL.score("pizza and football with the guitar"), none);
        double unknown = CALIBRATION.inScope(MODEL.score("zzyzx qwerty"), none);
        double known = CALIBRATION.inScope(MODEL.score("the price and the fee again"), none);

        assertThat(known).isGreaterThan(0.8);
        assertThat(stranger).isLessThan(0.2);
        assertThat(unknown).isLessThan(known);
    }

    @Test
    void temperature_and_policy_keep_within_their_limits() {
        assertThat(CALIBRATION.temperature()).isBetween(0.1, 5.0);
        assertThat(CALIBRATION.policy().threshold())
                .isBetween(CALIBRATION.policy().floor(), 1.0);
        assertThat(CALIBRATION.policy().margin()).isBetween(0.0, 0.4);
    }

    @Test
    void the_same_examples_give_the_same_calibration() {
        assertThat(new Calibrator(FAMILIES, NONE).calibrate(LEARNT))
                .usingRecursiveComparison()
                .isEqualTo(CALIBRATION);
    }

    @Test
    void where_nothing_can_be_held_out_the_policy_is_a_careful_one() {
        List<Example> few = List.of(new Example("angry", "he shouted"), new Example(NONE, "nice weather"));

        Calibration unlearnt = new Calibrator(FAMILIES, NONE).calibrate(few);

        assertThat(unlearnt.temperature()).isEqualTo(1);
        assertThat(unlearnt.scope()).containsExactly(Signs.PRIOR);
        assertThat(unlearnt.policy().threshold()).isBetween(0.5, 0.9);
    }

    @Test
    void labels_left_out_play_strangers_where_there_are_no_others() {
        List<Example> labels = new ArrayList<>();
        for (char name = 'a'; name < 'a' + 12; name++) {
            for (String frame : FRAMES) {
                labels.add(
                        new Example("label-" + name, String.format(frame, "word" + name + "x", "word" + name + "y")));
            }
        }

        List<Judged> judged = new HeldOut(FAMILIES, NONE).judge(labels);

        assertThat(judged).anyMatch(one -> !one.labels().contains(one.label()));
        assertThat(judged.stream().filter(one -> one.inScope(NONE)).count()).isGreaterThan(judged.size() / 2);
    }

    @Test
    void nobody_plays_a_stranger_where_labels_are_few_and_every_example_is_judged_once() {
        List<Judged> judged = new HeldOut(FAMILIES, NONE).judge(LEARNT);

        assertThat(judged).hasSameSizeAs(LEARNT);
        assertThat(judged).allMatch(one -> one.labels().contains(one.label()));
    }

    private static List<Example> examples(int shift) {
        List<Example> examples = new ArrayList<>();
        WORDS.forEach((label, words) -> {
            for (int i = 0; i < 2 * words.size(); i++) {
                String one = words.get(i % words.size());
                String other = words.get((i + 1 + i / words.size() + 2 * shift) % words.size());
                examples.add(new Example(label, String.format(FRAMES.get((i + shift) % FRAMES.size()), one, other)));
            }
        });
        return examples;
    }
}
