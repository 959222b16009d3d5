package org.trustcoach.opennlp.training;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;
import org.trustcoach.opennlp.training.DualLogistic.Costs;

/**
 * An OpenNLP trainer: one L2-regularised logistic regression for each outcome against the rest, written as an OpenNLP maxent
 * model, so that everything that reads such models reads these. Takes features with values. Few examples with many features are
 * what it is good at, and it takes seconds where OpenNLP's own quasi-Newton trainer takes minutes. The same events give the same
 * model.
 *
 * <p>OpenNLP creates it by name; {@code ExtensionLoader.registerAllowedPackage} must have been told of its package.
 */
public final class LogisticTrainer extends AbstractEventTrainer {

    /** How hard the model tries to fit the events of other outcomes; 3 by default. */
    static final String COST = "Cost";

    /** How much harder it tries to fit those of its own outcome, which are few; 20 by default. */
    static final String POSITIVE_FACTOR = "PositiveFactor";

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
        int outcomes = indexed.getOutcomeLabels().length;
        double[][] weights = IntStream.range(0, (outcomes + Events.ABREAST - 1) / Events.ABREAST)
                .parallel()
                .mapToObj(block -> new DualLogistic(events, costs, block(block, outcomes)).fit())
                .flatMap(Stream::of)
                .toArray(double[][]::new);
        return new GISModel(contexts(weights, events.features()), indexed.getPredLabels(), indexed.getOutcomeLabels());
    }

    private static int[] block(int number, int outcomes) {
        int first = number * Events.ABREAST;
        return IntStream.range(first, Math.min(outcomes, first + Events.ABREAST))
                .toArray();
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
