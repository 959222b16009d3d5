package org.trustcoach.opennlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.feature.Features;
import org.trustcoach.opennlp.feature.Group;
import org.trustcoach.opennlp.feature.Rarity;
import org.trustcoach.opennlp.feature.Spelling;
import org.trustcoach.opennlp.feature.Tokens;
import org.trustcoach.opennlp.feature.Weighted;

/**
 * Learns from examples with OpenNLP. Where a label has few examples, its own name is one more; where it has many, each is learnt
 * with slips of the finger as well. The same examples give the same model. Thread-safe.
 */
public final class Training {

    /** Up to so many examples a label, on average, are few. */
    private static final int FEW = 40;

    private static final double SLIPS = 0.3;
    private static final long SEED = 7;

    /** How hard a label that is one of several of an example is fitted; chosen on labelled replies by trades left out. */
    private static final String SEVERAL_COST = "2";

    private static final String SEVERAL_FACTOR = "2";

    /** How much dearer it is to find a label where it is only looked like; chosen on replies by writers left out. */
    private static final String LOOKALIKE_FACTOR = "20";

    private final Families families;
    private final boolean slips;
    private final boolean several;

    public Training(Families families) {
        this(families, true, false);
    }

    private Training(Families families, boolean slips, boolean several) {
        this.families = families;
        this.slips = slips;
        this.several = several;
    }

    /** The same, but without slips of the finger: twice as quick, and nearly as good on clean messages. */
    public Training withoutSlips() {
        return new Training(families, false, several);
    }

    /** The same for examples that have several labels or none but one that says so; the names of labels teach nothing then. */
    public Training ofSeveral() {
        return new Training(families, slips, true);
    }

    /** Takes seconds for thousands of examples. */
    public Learnt learn(List<Example> examples) {
        Set<String> labels = new TreeSet<>();
        examples.forEach(example -> labels.add(example.label()));
        boolean few = !several && examples.size() <= FEW * labels.size();
        List<Example> clean = new ArrayList<>(examples);
        if (few) {
            labels.forEach(label ->
                    clean.add(new Example(label, label.replace('_', ' ').replace('-', ' '))));
        }
        List<String> words = words(clean);
        Spelling spelling = spelling(words);
        Features features = new Features(families, spelling);
        List<Map<Group, List<String>>> described = clean.stream()
                .map(example -> features.of(example.text(), example.signs()))
                .toList();
        Rarity rarity = Rarity.of(described, few ? 1 : 2);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            events.add(event(clean.get(i).label(), described.get(i), rarity));
        }
        if (slips && !few) {
            events.addAll(misspelled(clean, features, rarity));
        }
        return new Learnt(train(events), rarity, features, spelling, words);
    }

    private static List<Event> misspelled(List<Example> clean, Features features, Rarity rarity) {
        Misspeller misspeller = new Misspeller(SLIPS, SEED);
        return clean.stream()
                .map(example -> event(
                        example.label(), features.of(misspeller.misspell(example.text()), example.signs()), rarity))
                .toList();
    }

    private static Event event(String label, Map<Group, List<String>> features, Rarity rarity) {
        Weighted weighted = Weighted.of(features, rarity);
        return new Event(label, weighted.features(), weighted.values());
    }

    private static List<String> words(List<Example> examples) {
        Map<String, Integer> frequencies = new TreeMap<>();
        examples.forEach(example -> Tokens.each(example.text(), word -> frequencies.merge(word, 1, Integer::sum)));
        return frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Words of families are known as well, if less frequent than those of the examples. */
    private Spelling spelling(List<String> words) {
        Set<String> known = new LinkedHashSet<>(words);
        known.addAll(families.words());
        return Spelling.of(known);
    }

    private AbstractModel train(List<Event> events) {
        ExtensionLoader.registerAllowedPackage(LogisticTrainer.class.getPackageName());
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, LogisticTrainer.class.getName());
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        if (several) {
            parameters.put(LogisticTrainer.COST, SEVERAL_COST);
            parameters.put(LogisticTrainer.POSITIVE_FACTOR, SEVERAL_FACTOR);
            parameters.put(LogisticTrainer.LOOKALIKE_FACTOR, LOOKALIKE_FACTOR);
        }
        try {
            parameters.put(AbstractDataIndexer.SORT_PARAM, false);
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            return (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(indexer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
