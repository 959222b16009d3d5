package org.trustcoach.opennlp.confidence;

import java.util.List;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;

/** Learns from held-out examples what scores are worth. The same examples give the same calibration. */
public final class Calibrator {

    /** What part of what people write is assumed to mean no intent. */
    private static final double STRANGERS = 0.2;

    /** The same where examples of left-out labels play strangers: they are harder to tell than real ones, and fewer. */
    private static final double PLAYED = 0.05;

    /** From fewer held-out examples no policy can be learnt. */
    private static final int FEWEST = 20;

    private static final IntentPolicy UNLEARNT_POLICY = new IntentPolicy(0.7, 0.2, 0.2);

    /** What scores are taken for where nothing was learnt of them. */
    public static final Calibration UNLEARNT = new Calibration(1, Signs.PRIOR.clone(), UNLEARNT_POLICY);

    private static final double COLDEST = 0.1;
    private static final double HOTTEST = 5;
    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Families families;
    private final String none;

    /** @param none the label of examples that mean no intent */
    public Calibrator(Families families, String none) {
        this.families = families;
        this.none = none;
    }

    /** Takes about as long as learning the examples does. */
    public Calibration calibrate(List<Example> examples) {
        List<Judged> judged = new HeldOut(families, none).judge(examples);
        List<Judged> inScope = judged.stream().filter(one -> one.inScope(none)).toList();
        double temperature = temperature(inScope);
        double[] scope = scope(judged, inScope.size());
        IntentPolicy any = new IntentPolicy(1, 0, 1);
        Calibration unsure = new Calibration(temperature, scope, any);
        return new Calibration(
                temperature, scope, judged.size() < FEWEST ? UNLEARNT_POLICY : new PolicyFit(unsure, none).fit(judged));
    }

    private double[] scope(List<Judged> judged, int inScope) {
        int strangers = judged.size() - inScope;
        double share = judged.stream().anyMatch(one -> one.label().equals(none)) ? STRANGERS : PLAYED;
        double weight = strangers == 0 ? 0 : share / (1 - share) * inScope / strangers;
        return ScopeFit.fit(judged.stream()
                .map(one -> new ScopeFit.Case(
                        Signs.of(one.scores(), one.none(none)), one.inScope(none), one.inScope(none) ? 1 : weight))
                .toList());
    }

    /** The temperature under which the right labels are likeliest, by golden-section search. */
    private double temperature(List<Judged> inScope) {
        if (inScope.size() < FEWEST) {
            return 1;
        }
        double low = COLDEST;
        double high = HOTTEST;
        for (int step = 0; step < STEPS; step++) {
            double one = high - GOLDEN * (high - low);
            double other = low + GOLDEN * (high - low);
            if (surprise(inScope, one) < surprise(inScope, other)) {
                high = other;
            } else {
                low = one;
            }
        }
        return (low + high) / 2;
    }

    private double surprise(List<Judged> inScope, double temperature) {
        double sum = 0;
        for (Judged one : inScope) {
            double[] shares = Calibration.shares(one.scores().logits(), one.none(none), temperature);
            sum -= Math.log(Math.max(shares[one.labels().indexOf(one.label())], 1e-9));
        }
        return sum;
    }
}
