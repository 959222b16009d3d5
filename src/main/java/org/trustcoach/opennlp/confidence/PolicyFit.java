package org.trustcoach.opennlp.confidence;

import java.util.List;
import org.trustcoach.intent.IntentPolicy;

/**
 * Learns when to be sure: as often as can be, while no more than two of a hundred messages are taken for something that they
 * don't mean; and when to offer guesses: where that helps more people than it puzzles.
 */
final class PolicyFit {

    private static final double WRONG_AND_SURE = 0.02;
    private static final int GUESSES = 3;
    private static final double STEP = 0.02;
    private static final double MAX_MARGIN = 0.4;

    private final Calibration calibration;
    private final String none;

    PolicyFit(Calibration calibration, String none) {
        this.calibration = calibration;
        this.none = none;
    }

    /**
     * What a message looks like to a policy.
     *
     * @param rank which guess, counted from 0, is right; −1 if the message means no intent
     */
    private record View(double best, double lead, int rank) {

        boolean isSure(double threshold, double margin) {
            return best >= threshold && lead >= margin;
        }
    }

    IntentPolicy fit(List<Judged> judged) {
        List<View> views = judged.stream().map(this::view).toList();
        double threshold = 1;
        double margin = MAX_MARGIN;
        long most = -1;
        for (double t = STEP; t <= 1; t += STEP) {
            for (double m = 0; m <= MAX_MARGIN; m += STEP) {
                long right = count(views, t, m, true);
                if (right > most && count(views, t, m, false) <= WRONG_AND_SURE * views.size()) {
                    most = right;
                    threshold = t;
                    margin = m;
                }
            }
        }
        return new IntentPolicy(threshold, margin, floor(views, threshold, margin));
    }

    private static long count(List<View> views, double threshold, double margin, boolean right) {
        return views.stream()
                .filter(view -> view.isSure(threshold, margin) && (view.rank() == 0) == right)
                .count();
    }

    private static double floor(List<View> views, double threshold, double margin) {
        double floor = threshold;
        long most = 0;
        for (double f = threshold; f >= STEP; f -= STEP) {
            double lowest = f;
            List<View> asked = views.stream()
                    .filter(view -> !view.isSure(threshold, margin) && view.best() >= lowest)
                    .toList();
            long helped = asked.stream()
                    .filter(view -> view.rank() >= 0 && view.rank() < GUESSES)
                    .count();
            long puzzled = asked.stream().filter(view -> view.rank() < 0).count();
            if (helped - puzzled > most) {
                most = helped - puzzled;
                floor = f;
            }
        }
        return floor;
    }

    private View view(Judged judged) {
        int none = judged.none(this.none);
        double[] confidences = calibration.confidences(judged.scores(), none);
        int right = judged.inScope(this.none) ? judged.labels().indexOf(judged.label()) : -1;
        double best = 0;
        double second = 0;
        int ahead = 0;
        for (int i = 0; i < confidences.length; i++) {
            if (i != none) {
                second = Math.max(second, Math.min(best, confidences[i]));
                best = Math.max(best, confidences[i]);
                ahead += right >= 0 && confidences[i] > confidences[right] ? 1 : 0;
            }
        }
        return new View(best, best - second, right < 0 ? -1 : ahead);
    }
}
