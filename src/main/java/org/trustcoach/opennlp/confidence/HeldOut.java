package org.trustcoach.opennlp.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.opennlp.compiled.CompiledModel;
import org.trustcoach.opennlp.compiled.Compiler;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Training;

/**
 * Judges examples by models that haven't seen them: each of four parts in turn is left out of the learning, until enough are
 * judged. Where few examples mean nothing at all, some labels are left out with each part, so that their examples can play
 * strangers.
 */
final class HeldOut {

    private static final int PARTS = 4;
    private static final int ENOUGH = 2_000;
    private static final int ENOUGH_STRANGERS = 100;
    private static final int STRANGERS_AMONG_LABELS = 8;

    private final Families families;
    private final String none;

    HeldOut(Families families, String none) {
        this.families = families;
        this.none = none;
    }

    /** The examples, judged; all of them if they aren't many; none if they are too few to leave any out. */
    List<Judged> judge(List<Example> examples) {
        long strangers = examples.stream()
                .filter(example -> example.label().equals(none))
                .count();
        List<String> labels = new ArrayList<>(new TreeSet<>(examples.stream()
                .map(Example::label)
                .filter(label -> !label.equals(none))
                .toList()));
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < PARTS && judged.size() < ENOUGH; part++) {
            judged.addAll(judge(examples, part, strangers < ENOUGH_STRANGERS ? everyEighth(labels, part) : Set.of()));
        }
        return judged;
    }

    private static Set<String> everyEighth(List<String> labels, int part) {
        Set<String> some = new TreeSet<>();
        for (int i = part; i < labels.size(); i += STRANGERS_AMONG_LABELS) {
            some.add(labels.get(i));
        }
        return labels.size() > STRANGERS_AMONG_LABELS ? some : Set.of();
    }

    private List<Judged> judge(List<Example> examples, int part, Set<String> strangers) {
        List<Example> learnt = new ArrayList<>();
        List<Example> left = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (Example example : examples) {
            int number = count.merge(example.label(), 1, Integer::sum);
            boolean out = number % PARTS == part || strangers.contains(example.label());
            (out ? left : learnt).add(example);
        }
        if (learnt.stream().map(Example::label).distinct().limit(2).count() < 2) {
            return List.of();
        }
        CompiledModel model =
                Compiler.compile(new Training(families).withoutSlips().learn(learnt), families);
        return left.stream()
                .filter(Example::typical)
                .map(example -> new Judged(model.score(example.text()), model.labels(), example.label()))
                .toList();
    }
}
