package org.trustcoach.opennlp.confidence;

import org.trustcoach.opennlp.compiled.Scores;

/** What tells whether a message means any intent at all. */
final class Signs {

    /** How many signs there are. */
    static final int COUNT = 9;

    /** Weights to begin with: an intent is meant if the best of them beats the label that stands for none. */
    static final double[] PRIOR = {0, 1, 0, 0, 0, -1, 0, 0, 0};

    private Signs() {}

    /**
     * The signs of a message; all of them are small numbers, so that none drowns the others.
     *
     * @param none the label that stands for no intent, or −1 if there is none
     */
    static double[] of(Scores scores, int none) {
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < scores.logits().length; i++) {
            if (i != none) {
                double logit = scores.logits()[i];
                second = Math.max(second, Math.min(best, logit));
                best = Math.max(best, logit);
                sum += sigmoid(logit);
            }
        }
        double stranger = none < 0 ? 0 : scores.logits()[none];
        return new double[] {
            1,
            best,
            sigmoid(best),
            Math.min(best - second, 10),
            Math.log(sum + 1e-9),
            stranger,
            scores.strangeWords(),
            scores.strangeLetters() + scores.strangePairs(),
            Math.log(1 + scores.words())
        };
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
