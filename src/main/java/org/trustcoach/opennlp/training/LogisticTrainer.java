package org.trustcoach.opennlp.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;
import org.trustcoach.opennlp.training.DualLogistic.Costs;

/**
 * An OpenNLP trainer: one L2-regularised logistic regression for each label against the rest, written as an OpenNLP maxent
 * model, so that everything that reads such models reads these. Takes features with values. Few examples with many features are
 * what it is good at, and it takes seconds where OpenNLP's own quasi-Newton trainer takes minutes. An outcome with spaces is several labels at once. The
 * same events give the same model.
 *
 * <p>OpenNLP creates it by name; {@code ExtensionLoader.registerAllowedPackage} must have been told of its package.
 */
public final class LogisticTrainer extends AbstractEventTrainer {

    /** How hard the model tries to fit the events of other outcomes; 3 by default. */
    static final String COST = "Cost";

    /** How much harder it tries to fit those of its own outcome, which are few; 20 by default. */
    static final String POSITIVE_FACTOR = "PositiveFactor";

    /** Parts the labels of an outcome that has several. */
    static final String SEVERAL = " ";

    private static final double DEFAULT_COST = 3;
    private static final double DEFAULT_FACTOR = 20;

    /** Called by OpenNLP. */
    public LogisticTrainer() {}

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer indexed) {
        Events events = new Events(indexed);
        double cost = trainingParameters.getDoubleParameter(COST, DEFAULT_COST);
        double factor = trainingParameters.getDoubleParameter(POSITIVE_FACTOR, DEFAULT_FACTOR);
        Costs costs = new Costs(cost * factor, cost);
        String[] combined = indexed.getOutcomeLabels();
        String[] labels = Stream.of(combined)
                .flatMap(one -> Stream.of(one.split(SEVERAL)))
                .distinct()
                .toArray(String[]::new);
        boolean[][] having =
                Stream.of(labels).map(label -> having(label, combined)).toArray(boolean[][]::new);
        double[][] weights = IntStream.range(0, (labels.length + Events.ABREAST - 1) / Events.ABREAST)
                .parallel()
                .mapToObj(block -> new DualLogistic(events, costs, block(block, having)).fit())
                .flatMap(Stream::of)
                .toArray(double[][]::new);
        return new GISModel(contexts(weights, events.features()), indexed.getPredLabels(), labels);
    }

    /** Which of the combined outcomes have a label. */
    private static boolean[] having(String label, String[] combined) {
        boolean[] having = new boolean[combined.length];
        for (int i = 0; i < having.length; i++) {
            having[i] = List.of(combined[i].split(SEVERAL)).contains(label);
        }
        return having;
    }

    private static boolean[][] block(int number, boolean[][] outcomes) {
        int first = number * Events.ABREAST;
        return Arrays.copyOfRange(outcomes, first, Math.min(outcomes.length, first + Events.ABREAST));
    }

    private static Context[] contexts(double[][] weights, int features) {
        int[] outcomes = IntStream.range(0, weights.length).toArray();
        return IntStream.range(0, features)
                .mapToObj(feature -> new Context(
                        outcomes,
                        IntStream.of(outcomes)
                                // float precision is plenty
                                .mapToDouble(outcome -> (float) weights[outcome][feature])
                                .toArray()))
                .toArray(Context[]::new);
    }
}
