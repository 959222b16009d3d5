package org.trustcoach.commitment.capture.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.commitment.capture.sense.LabelledRow.Example;

/** Fits the weights of a multinomial logistic regression with an L2 penalty, by AdaGrad over all examples at once. */
final class Learning {

    private static final int SENSES = Sense.values().length;
    private static final int ROUNDS = 150;
    private static final int SELDOM = 2;
    private static final double PENALTY = 0.4;
    private static final double RATE = 0.1;
    private static final int THOUSAND = 1000;
    /** What is told by less, in thousandths, is left out: the weights are read at each start. */
    private static final int SMALL = 30;

    private static final int[] NOTHING = new int[SENSES];

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<int[]> features = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final List<Sense> senses = new ArrayList<>();
    private final Map<String, Double> largest = new HashMap<>();

    private Learning(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(
                example -> example.features().values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= SELDOM) {
                places.put(name, places.size());
            }
        });
        for (Example example : examples) {
            Map<String, Double> known = new LinkedHashMap<>(example.features().values());
            known.keySet().retainAll(places.keySet());
            known.forEach((name, value) -> largest.merge(name, value, Math::max));
            features.add(known.keySet().stream().mapToInt(places::get).toArray());
            values.add(known.values().stream().mapToDouble(value -> value).toArray());
            senses.add(example.sense());
        }
    }

    /** The weights in thousandths, by feature; those that are next to nothing are left out. */
    static Map<String, int[]> weights(List<Example> examples) {
        Learning learning = new Learning(examples);
        double[][] fitted = learning.fitted();
        Map<String, int[]> weights = new LinkedHashMap<>();
        learning.places.forEach((name, place) -> {
            int[] rounded = new int[SENSES];
            int most = 0;
            for (int k = 0; k < SENSES; k++) {
                rounded[k] = (int) Math.round(fitted[place][k] * THOUSAND);
                most = Math.max(most, Math.abs(rounded[k]));
            }
            if (most * learning.largest.getOrDefault(name, 0.0) >= SMALL) {
                weights.put(name, rounded);
            }
        });
        return weights;
    }

    /** What these weights make of what was seen. */
    static Chances chances(Map<String, int[]> weights, Features features) {
        double[] sums = new double[SENSES];
        features.values().forEach((name, value) -> {
            int[] thousandths = weights.getOrDefault(name, NOTHING);
            for (int k = 0; k < SENSES; k++) {
                sums[k] += thousandths[k] / (float) THOUSAND * value;
            }
        });
        return Chances.of(sums);
    }

    private double[][] fitted() {
        double[][] weights = new double[places.size()][SENSES];
        double[][] squares = new double[places.size()][SENSES];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = gradient(weights);
            for (int x = 0; x < weights.length; x++) {
                for (int k = 0; k < SENSES; k++) {
                    double slope = gradient[x][k] + PENALTY * weights[x][k];
                    squares[x][k] += slope * slope;
                    weights[x][k] -= RATE * slope / (Math.sqrt(squares[x][k]) + 1e-8);
                }
            }
        }
        return weights;
    }

    private double[][] gradient(double[][] weights) {
        double[][] gradient = new double[weights.length][SENSES];
        for (int a = 0; a < features.size(); a++) {
            int[] seen = features.get(a);
            double[] value = values.get(a);
            double[] sums = new double[SENSES];
            for (int j = 0; j < seen.length; j++) {
                for (int k = 0; k < SENSES; k++) {
                    sums[k] += weights[seen[j]][k] * value[j];
                }
            }
            double[] chances = Chances.softmax(sums);
            chances[senses.get(a).ordinal()] -= 1;
            for (int j = 0; j < seen.length; j++) {
                for (int k = 0; k < SENSES; k++) {
                    gradient[seen[j]][k] += chances[k] * value[j];
                }
            }
        }
        return gradient;
    }
}
