package org.trustcoach.opennlp.training;

import java.util.Arrays;
import java.util.Random;

/**
 * L2-regularised logistic regression, solved in the dual by coordinate descent with an inner Newton step: H.-F. Yu, F.-L. Huang,
 * C.-J. Lin, “Dual coordinate descent methods for logistic regression and maximum entropy models”, Machine Learning 85 (2011),
 * algorithm 5. Solves for some targets side by side, each against all others: an event is read once for all of them, and what
 * comes out is what each alone would come to. Deterministic. Not thread-safe.
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
    private final Target[] targets;
    private final double[] weights;
    private final double[] alpha;
    private final int[] asleep;
    private final double[] largest;
    private final double[] scores;
    private final double[] steps;

    /**
     * What is to be told from the rest.
     *
     * @param meant of every outcome, by index, whether its events are meant
     * @param costs how hard the model tries to fit the events of every outcome
     */
    record Target(boolean[] meant, double[] costs) {}

    /** @param targets at most {@value Events#ABREAST} */
    DualLogistic(Events events, Target... targets) {
        this.events = events;
        this.targets = targets.clone();
        this.weights = new double[events.features() * Events.ABREAST];
        this.alpha = new double[events.size() * Events.ABREAST];
        this.asleep = new int[alpha.length];
        this.largest = new double[Events.ABREAST];
        this.scores = new double[Events.ABREAST];
        this.steps = new double[Events.ABREAST];
    }

    /** For each target, the weight of each feature for its events against all others. */
    double[][] fit() {
        int[] order = new int[events.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            begin(i);
        }
        Random random = new Random(SEED);
        Arrays.fill(largest, 0, targets.length, Double.MAX_VALUE);
        for (int round = 0; round < MAX_ROUNDS && someAreFar(); round++) {
            shuffle(order, random);
            settle();
            for (int i : order) {
                improve(i, round);
            }
        }
        return weightsByTarget();
    }

    private void begin(int i) {
        for (int k = 0; k < targets.length; k++) {
            int at = i * Events.ABREAST + k;
            alpha[at] = Math.min(0.001 * cost(i, k), 1e-8);
            steps[k] = sign(i, k) * alpha[at];
        }
        events.add(i, steps, weights);
    }

    private boolean someAreFar() {
        return Arrays.stream(largest).anyMatch(distance -> distance > TOLERANCE);
    }

    /** A target that is near enough to its optimum sleeps for good. */
    private void settle() {
        for (int k = 0; k < targets.length; k++) {
            for (int i = 0; largest[k] <= TOLERANCE && i < events.size(); i++) {
                asleep[i * Events.ABREAST + k] = MAX_ROUNDS;
            }
            largest[k] = 0;
        }
    }

    private int sign(int i, int k) {
        return targets[k].meant()[events.outcome(i)] ? 1 : -1;
    }

    private double cost(int i, int k) {
        return targets[k].costs()[events.outcome(i)];
    }

    private void improve(int i, int round) {
        int first = i * Events.ABREAST;
        boolean awake = false;
        for (int k = 0; k < targets.length; k++) {
            awake |= round >= asleep[first + k];
        }
        if (!awake) {
            return;
        }
        events.score(i, weights, scores);
        for (int k = 0; k < targets.length; k++) {
            steps[k] = 0;
            if (round >= asleep[first + k]) {
                double distance = solve(i, k);
                largest[k] = Math.max(largest[k], distance);
                // an event that is as good as at its optimum is left in peace for a while
                asleep[first + k] = distance < CALM ? round + NAP : 0;
            }
        }
        events.add(i, steps, weights);
    }

    /** Solves for one event and one target; returns how far it was from its optimum. */
    private double solve(int i, int k) {
        int at = i * Events.ABREAST + k;
        int y = sign(i, k);
        double cost = cost(i, k);
        double a = events.square(i);
        double b = y * scores[k];
        // Of the two halves of the event's share of the cost, work on the one nearer to zero: it is numerically safer.
        boolean swapped = 0.5 * a * (cost - 2 * alpha[at]) + b < 0;
        int sign = swapped ? -1 : 1;
        double old = swapped ? cost - alpha[at] : alpha[at];
        double z = cost - old < 0.5 * cost ? SHRINK * old : old;
        double gradient = a * (z - old) + sign * b + Math.log(z / (cost - z));
        double distance = Math.abs(gradient);
        for (int step = 0; step < MAX_NEWTON && Math.abs(gradient) > INNER_TOLERANCE; step++) {
            double next = z - gradient / (a + cost / (cost - z) / z);
            z = next <= 0 ? z * SHRINK : next;
            gradient = a * (z - old) + sign * b + Math.log(z / (cost - z));
        }
        alpha[at] = swapped ? cost - z : z;
        steps[k] = sign * (z - old) * y;
        return distance;
    }

    private double[][] weightsByTarget() {
        double[][] result = new double[targets.length][events.features()];
        for (int feature = 0; feature < events.features(); feature++) {
            for (int k = 0; k < targets.length; k++) {
                result[k][feature] = weights[feature * Events.ABREAST + k];
            }
        }
        return result;
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
