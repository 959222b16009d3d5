package org.trustcoach.opennlp.training;

import java.util.Random;

/**
 * L2-regularised logistic regression, solved in the dual by coordinate descent with an inner Newton step: H.-F. Yu, F.-L. Huang,
 * C.-J. Lin, “Dual coordinate descent methods for logistic regression and maximum entropy models”, Machine Learning 85 (2011),
 * algorithm 5. Deterministic. Not thread-safe.
 */
final class DualLogistic {

    private static final int MAX_ROUNDS = 12;
    private static final int MAX_NEWTON = 100;
    private static final double TOLERANCE = 0.1;
    private static final double CALM = 0.05;
    private static final int NAP = 4;
    private static final double INNER_TOLERANCE = 1e-3;
    private static final double SHRINK = 0.1;
    private static final long SEED = 20_250_101L;

    private final Events events;
    private final Costs costs;
    private final double[] weights;
    private final double[] alpha;

    /**
     * How hard the model tries to fit an event.
     *
     * @param positive for events that are true, which are few
     * @param negative for all others
     */
    record Costs(double positive, double negative) {}

    DualLogistic(Events events, Costs costs) {
        this.events = events;
        this.costs = costs;
        this.weights = new double[events.features()];
        this.alpha = new double[events.size()];
    }

    /** The weight of each feature for the events of these outcomes, by index, against all others. */
    double[] fit(boolean[] outcome) {
        int[] order = new int[events.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            alpha[i] = Math.min(0.001 * cost(i, outcome), 1e-8);
            events.add(i, sign(i, outcome) * alpha[i], weights);
        }
        Random random = new Random(SEED);
        double largest = Double.MAX_VALUE;
        int[] asleep = new int[order.length];
        for (int round = 0; round < MAX_ROUNDS && largest > TOLERANCE; round++) {
            shuffle(order, random);
            largest = 0;
            for (int i : order) {
                if (round < asleep[i]) {
                    continue;
                }
                double distance = improve(i, outcome);
                largest = Math.max(largest, distance);
                // an event that is as good as at its optimum is left in peace for a while
                asleep[i] = distance < CALM ? round + NAP : 0;
            }
        }
        return weights;
    }

    private int sign(int i, boolean[] outcome) {
        return outcome[events.outcome(i)] ? 1 : -1;
    }

    private double cost(int i, boolean[] outcome) {
        return outcome[events.outcome(i)] ? costs.positive() : costs.negative();
    }

    /** Solves for one event; returns how far it was from its optimum. */
    private double improve(int i, boolean[] outcome) {
        int y = sign(i, outcome);
        double cost = cost(i, outcome);
        double a = events.square(i);
        double b = y * events.score(i, weights);
        // Of the two halves of the event's share of the cost, work on the one nearer to zero: it is numerically safer.
        boolean swapped = 0.5 * a * (cost - 2 * alpha[i]) + b < 0;
        int sign = swapped ? -1 : 1;
        double old = swapped ? cost - alpha[i] : alpha[i];
        double z = cost - old < 0.5 * cost ? SHRINK * old : old;
        double gradient = a * (z - old) + sign * b + Math.log(z / (cost - z));
        double distance = Math.abs(gradient);
        for (int step = 0; step < MAX_NEWTON && Math.abs(gradient) > INNER_TOLERANCE; step++) {
            double next = z - gradient / (a + cost / (cost - z) / z);
            z = next <= 0 ? z * SHRINK : next;
            gradient = a * (z - old) + sign * b + Math.log(z / (cost - z));
        }
        alpha[i] = swapped ? cost - z : z;
        events.add(i, sign * (z - old) * y, weights);
        return distance;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
