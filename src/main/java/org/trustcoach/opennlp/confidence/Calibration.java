package org.trustcoach.opennlp.confidence;

import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.compiled.Scores;

/**
 * How scores become confidences that mean what they say. The confidence of an intent is the chance that any is meant, from a
 * logistic regression over a few signs, times its share among the intents, a softmax at a temperature. Immutable.
 *
 * @param temperature what scores are divided by before the softmax
 * @param scope weights of the signs that any intent is meant
 * @param policy when to be sure
 */
public record Calibration(double temperature, double[] scope, IntentPolicy policy) {

    public Calibration {
        if (scope.length != Signs.COUNT) {
            throw new IllegalArgumentException("a calibration has " + Signs.COUNT + " signs, not " + scope.length);
        }
    }

    /** The chance that the message means any intent, from 0 to 1. */
    public double inScope(Scores scores, int none) {
        return Signs.sigmoid(ScopeFit.dot(scope, Signs.of(scores, none)));
    }

    /** The confidence of each label; that of {@code none}, if there is such a label, is what the others leave. */
    public double[] confidences(Scores scores, int none) {
        double inScope = inScope(scores, none);
        double[] shares = shares(scores.logits(), none, temperature);
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == none ? 1 - inScope : shares[i] * inScope;
        }
        return shares;
    }

    /** The softmax over all labels but {@code none}, which has 0. */
    static double[] shares(float[] logits, int none, double temperature) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logits.length; i++) {
            best = i == none ? best : Math.max(best, logits[i]);
        }
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            shares[i] = i == none ? 0 : Math.exp((logits[i] - best) / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
