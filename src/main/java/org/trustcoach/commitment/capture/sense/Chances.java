package org.trustcoach.commitment.capture.sense;

/** How likely each sense is; all of them make one. */
public record Chances(double none, double mine, double theirs, double update, double cancel) {

    /** From what speaks for each sense. */
    static Chances of(double[] sums) {
        double[] chances = softmax(sums);
        return new Chances(chances[0], chances[1], chances[2], chances[3], chances[4]);
    }

    static double[] softmax(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        double[] chances = new double[sums.length];
        for (int k = 0; k < sums.length; k++) {
            chances[k] = Math.exp(sums[k] - most);
            total += chances[k];
        }
        for (int k = 0; k < sums.length; k++) {
            chances[k] /= total;
        }
        return chances;
    }
}
