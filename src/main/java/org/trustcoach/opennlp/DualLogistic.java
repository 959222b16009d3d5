package org.trustcoach.opennlp;

import java.util.List;
import java.util.Random;

/**
 * L2-regularised logistic regression with features that are there or not, solved in the dual by coordinate descent with an
 * inner Newton step: H.-F. Yu, F.-L. Huang, C.-J. Lin, “Dual coordinate descent methods for logistic regression and maximum
 * entropy models”, Machine Learning 85 (2011), algorithm 5. Deterministic. Not thread-safe.
 */
final class DualLogistic {

    private static final int MAX_ROUNDS = 200;
    private static final int MAX_NEWTON = 100;
    private static final double TOLERANCE = 0.01;
    private static final double SHRINK = 0.1;
    private static final long SEED = 20_250_101L;

    private final int[][] events;
    private final double cost;
    private final double[] weights;
    private final double[] alpha;
    private final double[] rest;

    /**
     * @param events for each event the indices of its features
     * @param features how many features there are
     * @param cost the weight of the error against that of the regularisation
     */
    DualLogistic(int[][] events, int features, double cost) {
        this.events = events;
        this.cost = cost;
        this.weights = new double[features];
        this.alpha = new double[events.length];
        this.rest = new double[events.length];
    }

    /** The weight of each feature for the events that are true. */
    double[] fit(List<Boolean> isTrue) {
        int[] order = new int[events.length];
        double first = Math.min(0.001 * cost, 1e-8);
        for (int i = 0; i < events.length; i++) {
            order[i] = i;
            alpha[i] = first;
            rest[i] = cost - first;
            move(events[i], sign(isTrue, i) * first);
        }
        Random random = new Random(SEED);
        double largest = Double.MAX_VALUE;
        for (int round = 0; round < MAX_ROUNDS && largest > TOLERANCE; round++) {
            shuffle(order, random);
            largest = 0;
            for (int i : order) {
                largest = Math.max(largest, improve(i, sign(isTrue, i)));
            }
        }
        return weights;
    }

    private static int sign(List<Boolean> isTrue, int i) {
        return isTrue.get(i) ? 1 : -1;
    }

    /** Solves for one event; returns how far it was from its optimum. */
    private double improve(int i, int y) {
        double a = events[i].length;
        double b = y * score(events[i]);
        // Of the two halves of the event's share of the cost, work on the one nearer to zero: it is numerically safer.
        boolean swapped = 0.5 * a * (rest[i] - alpha[i]) + b < 0;
        int sign = swapped ? -1 : 1;
        double old = swapped ? rest[i] : alpha[i];
        double z = cost - old < 0.5 * cost ? SHRINK * old : old;
        double gradient = gradient(a, b, sign, z, old);
        double distance = Math.abs(gradient);
        for (int step = 0; step < MAX_NEWTON && Math.abs(gradient) > TOLERANCE * SHRINK; step++) {
            double next = z - gradient / (a + cost / (cost - z) / z);
            z = next <= 0 ? z * SHRINK : next;
            gradient = gradient(a, b, sign, z, old);
        }
        alpha[i] = swapped ? cost - z : z;
        rest[i] = cost - alpha[i];
        move(events[i], sign * (z - old) * y);
        return distance;
    }

    private double gradient(double a, double b, int sign, double z, double old) {
        return a * (z - old) + sign * b + Math.log(z / (cost - z));
    }

    private double score(int[] event) {
        double score = 0;
        for (int feature : event) {
            score += weights[feature];
        }
        return score;
    }

    private void move(int[] event, double by) {
        for (int feature : event) {
            weights[feature] += by;
        }
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
