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
import org.trustcoach.opennlp.training.DualLogistic.Target;

/**
 * An OpenNLP trainer: one L2-regularised logistic regression for each label against the rest, written as an OpenNLP maxent
 * model, so that everything that reads such models reads these. Takes features with values. Few examples with many features are
 * what it is good at, and it takes seconds where OpenNLP's own quasi-Newton trainer takes minutes. An outcome with spaces is several labels at once; one of
 * them behind a minus is a label that the event looks like and hasn't. The same events give the same model.
 *
 * <p>OpenNLP creates it by name; {@code ExtensionLoader.registerAllowedPackage} must have been told of its package.
 */
public final class LogisticTrainer extends AbstractEventTrainer {

    /** How hard the model tries to fit the events of other outcomes; 3 by default. */
    static final String COST = "Cost";

    /** How much harder it tries to fit those of its own outcome, which are few; 20 by default. */
    static final String POSITIVE_FACTOR = "PositiveFactor";

    /** How much harder than other events it tries to keep those out that only look like a label; 1 by default. */
    static final String LOOKALIKE_FACTOR = "LookalikeFactor";

    /** Parts the labels of an outcome that has several. */
    public static final String SEVERAL = " ";

    /** Stands before a label that an event looks like and hasn't. */
    public static final String LOOKALIKE = "-";

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
        Costs costs = new Costs(
                cost * trainingParameters.getDoubleParameter(POSITIVE_FACTOR, DEFAULT_FACTOR),
                cost * trainingParameters.getDoubleParameter(LOOKALIKE_FACTOR, 1),
                cost);
        String[] combined = indexed.getOutcomeLabels();
        String[] labels = Stream.of(combined)
                .flatMap(one -> Stream.of(one.split(SEVERAL)))
                .filter(label -> !label.startsWith(LOOKALIKE))
                .distinct()
                .toArray(String[]::new);
        Target[] targets =
                Stream.of(labels).map(label -> target(label, combined, costs)).toArray(Target[]::new);
        double[][] weights = IntStream.range(0, (labels.length + Events.ABREAST - 1) / Events.ABREAST)
                .parallel()
                .mapToObj(block -> new DualLogistic(events, block(block, targets)).fit())
                .flatMap(Stream::of)
                .toArray(double[][]::new);
        return new GISModel(contexts(weights, events.features()), indexed.getPredLabels(), labels);
    }

    /** What the events of each combined outcome are to a label. */
    private static Target target(String label, String[] combined, Costs costs) {
        boolean[] having = new boolean[combined.length];
        double[] cost = new double[combined.length];
        for (int i = 0; i < having.length; i++) {
            List<String> told = List.of(combined[i].split(SEVERAL));
            having[i] = told.contains(label);
            cost[i] = having[i]
                    ? costs.positive()
                    : told.contains(LOOKALIKE + label) ? costs.lookalike() : costs.negative();
        }
        return new Target(having, cost);
    }

    /**
     * How hard the model tries to fit an event.
     *
     * @param positive for events that have the label, which are few
     * @param lookalike for those that look like it
     * @param negative for all others
     */
    private record Costs(double positive, double lookalike, double negative) {}

    private static Target[] block(int number, Target[] targets) {
        int first = number * Events.ABREAST;
        return Arrays.copyOfRange(targets, first, Math.min(targets.length, first + Events.ABREAST));
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
