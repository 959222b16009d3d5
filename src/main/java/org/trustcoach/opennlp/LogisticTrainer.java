package org.trustcoach.opennlp;

import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * An OpenNLP trainer: one L2-regularised logistic regression for each outcome against the rest, written as an OpenNLP maxent
 * model, so that everything that reads such models reads these. Few examples with many features are what it is good at, and it
 * takes seconds where OpenNLP's own quasi-Newton trainer takes minutes. The same events give the same model.
 *
 * <p>OpenNLP creates it by name; {@code ExtensionLoader.registerAllowedPackage} must have been told of its package.
 */
public final class LogisticTrainer extends AbstractEventTrainer {

    /** How hard the model tries to fit each event; 1 by default. */
    static final String COST = "Cost";

    /** What the weights are multiplied with at the end, so that the softmax of the scores is a fair confidence; 1 by default. */
    static final String SHARPNESS = "Sharpness";

    /** Called by OpenNLP. */
    public LogisticTrainer() {}

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer events) {
        int outcomes = events.getOutcomeLabels().length;
        int features = events.getPredLabels().length;
        double cost = trainingParameters.getDoubleParameter(COST, 1.0);
        double[][] weights = IntStream.range(0, outcomes)
                .parallel()
                .mapToObj(outcome -> new DualLogistic(events.getContexts(), features, cost)
                        .fit(IntStream.of(events.getOutcomeList())
                                .mapToObj(actual -> actual == outcome)
                                .toList()))
                .toArray(double[][]::new);
        double sharpness = trainingParameters.getDoubleParameter(SHARPNESS, 1.0);
        return new GISModel(contexts(weights, features, sharpness), events.getPredLabels(), events.getOutcomeLabels());
    }

    private static Context[] contexts(double[][] weights, int features, double sharpness) {
        int[] outcomes = IntStream.range(0, weights.length).toArray();
        return IntStream.range(0, features)
                .mapToObj(feature -> new Context(
                        outcomes,
                        IntStream.of(outcomes)
                                // float precision is plenty, and zeros at the end of each number make small files
                                .mapToDouble(outcome -> (float) (weights[outcome][feature] * sharpness))
                                .toArray()))
                .toArray(Context[]::new);
    }
}
