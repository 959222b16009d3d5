package org.trustcoach.opennlp.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.feature.Features;
import org.trustcoach.opennlp.feature.Group;
import org.trustcoach.opennlp.feature.Hashes;
import org.trustcoach.opennlp.feature.Rarity;
import org.trustcoach.opennlp.feature.Stems;
import org.trustcoach.opennlp.training.Learnt;

/** Makes a compiled model of an OpenNLP model. */
public final class Compiler {

    private final Learnt learnt;
    private final Families families;
    private final List<String> labels;
    private final List<float[]> rows = new ArrayList<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    private Compiler(Learnt learnt, Families families) {
        this.learnt = learnt;
        this.families = families;
        this.labels = labels(learnt.model());
    }

    /** The same model, compiled. */
    public static CompiledModel compile(Learnt learnt, Families families) {
        return new Compiler(learnt, families).compile();
    }

    private static List<String> labels(AbstractModel model) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.getNumOutcomes(); i++) {
            labels.add(model.getOutcome(i));
        }
        return labels;
    }

    private CompiledModel compile() {
        contexts().forEach((feature, context) -> rowOf.put(feature, row(weights(context))));
        FeatureTable features = features();
        WordTable words = words();
        Weights weights = Weights.of(rows.toArray(float[][]::new), labels.size());
        int bias = rowOf(Features.BIAS);
        return new CompiledModel(
                labels,
                new CompiledModel.Parts(
                        features,
                        words,
                        learnt.spelling(),
                        weights,
                        bias,
                        learnt.rarity().rarest()));
    }

    @SuppressWarnings("unchecked") // what OpenNLP documents of this array
    private TreeMap<String, Context> contexts() {
        return new TreeMap<>((Map<String, Context>) learnt.model().getDataStructures()[1]);
    }

    private int rowOf(String feature) {
        return Objects.requireNonNull(rowOf.get(feature), feature);
    }

    private float[] weights(Context context) {
        float[] weights = new float[labels.size()];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            weights[context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
        return weights;
    }

    private int row(float[] weights) {
        rows.add(weights);
        return rows.size() - 1;
    }

    private FeatureTable features() {
        Map<String, String> stems = families.all();
        FeatureTable table = FeatureTable.forSize(rowOf.size() + stems.size());
        new TreeSet<>(rowOf.keySet())
                .stream()
                        .filter(feature -> !feature.equals(Features.BIAS) && Group.of(feature) != Group.FAMILY)
                        .forEach(feature -> table.add(
                                Group.of(feature).hash(feature),
                                rowOf(feature),
                                learnt.rarity().of(feature)));
        new TreeMap<>(stems).forEach((stem, family) -> addFamily(table, stem, Group.FAMILY.feature(family)));
        return table;
    }

    private void addFamily(FeatureTable table, String stem, String family) {
        table.add(
                Hashes.feature(Group.FAMILY, Hashes.of(stem)),
                rowOf.getOrDefault(family, -1),
                learnt.rarity().of(family));
    }

    private WordTable words() {
        Set<String> words = new TreeSet<>(learnt.words());
        WordTable table = WordTable.forSize(words.size());
        for (String word : words) {
            int slot = table.table().add(Hashes.of(word));
            table.stems()[slot] = Hashes.of(Stems.of(word));
            sumLetters(table, slot, word);
        }
        return table;
    }

    private void sumLetters(WordTable table, int slot, String word) {
        Rarity rarity = learnt.rarity();
        float[] sum = new float[labels.size()];
        for (String letters : Features.letters(word)) {
            float rare = rarity.of(letters);
            table.squares()[slot] += rare * rare;
            if (rarity.knows(letters)) {
                add(sum, rows.get(rowOf(letters)), rare);
            } else {
                table.strange()[slot] += rare * rare;
            }
        }
        table.rows()[slot] = row(sum);
    }

    private static void add(float[] sum, float[] weights, float times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * weights[i];
        }
    }
}
