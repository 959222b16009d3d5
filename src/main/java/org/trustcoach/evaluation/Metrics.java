package org.trustcoach.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The usual measures of a classifier. */
public final class Metrics {

    private static final int BINS = 10;

    private Metrics() {}

    /** Which share of the messages in scope was understood, from 0 to 1. */
    public static double accuracy(List<Outcome> outcomes) {
        List<Outcome> inScope = outcomes.stream().filter(Outcome::inScope).toList();
        return inScope.stream().filter(Outcome::isRight).count() / (double) inScope.size();
    }

    /** The mean, over labels, of the harmonic mean of precision and recall. */
    public static double macroF1(List<Outcome> outcomes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.inScope()) {
                counts.computeIfAbsent(outcome.label(), label -> new int[3])[outcome.isRight() ? 0 : 1]++;
                if (!outcome.isRight()) {
                    counts.computeIfAbsent(outcome.best(), label -> new int[3])[2]++;
                }
            }
        }
        return counts.values().stream()
                .mapToDouble(count -> 2.0 * count[0] / Math.max(1, 2 * count[0] + count[1] + count[2]))
                .average()
                .orElse(0);
    }

    /** A pair of labels, and how often the one was taken for the other. */
    public record Confusion(String label, String takenFor, int times) {}

    /** What was taken for what, the most frequent first. */
    public static List<Confusion> confusions(List<Outcome> outcomes) {
        Map<String, Confusion> confusions = new HashMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.inScope() && !outcome.isRight())
                .map(outcome -> new Confusion(outcome.label(), outcome.best(), 1))
                .forEach(one -> confusions.merge(
                        one.label() + "\t" + one.takenFor(),
                        one,
                        (a, b) -> new Confusion(a.label(), a.takenFor(), a.times() + 1)));
        return confusions.values().stream()
                .sorted(Comparator.comparingInt(Confusion::times)
                        .reversed()
                        .thenComparing(Confusion::label)
                        .thenComparing(Confusion::takenFor))
                .toList();
    }

    /** The chance that a message in scope looks more like one than a message out of scope does; ties count half. */
    public static double auroc(List<Outcome> outcomes) {
        List<Outcome> sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparingDouble(Outcome::scope));
        double ranks = 0;
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            while (end < sorted.size()
                    && sorted.get(end).scope() == sorted.get(i).scope()) {
                end++;
            }
            double rank = (i + 1 + end) / 2.0;
            ranks += rank
                    * sorted.subList(i, end).stream().filter(Outcome::inScope).count();
            i = end;
        }
        double in = outcomes.stream().filter(Outcome::inScope).count();
        double out = outcomes.size() - in;
        return (ranks - in * (in + 1) / 2) / (in * out);
    }

    /** Which share of the messages out of scope is refused at a threshold that refuses this share of those in scope. */
    public static double outOfScopeRecall(List<Outcome> outcomes, double loss) {
        double[] inScope = outcomes.stream()
                .filter(Outcome::inScope)
                .mapToDouble(Outcome::scope)
                .sorted()
                .toArray();
        double threshold = inScope[Math.min(inScope.length - 1, (int) (loss * inScope.length))];
        List<Outcome> out =
                outcomes.stream().filter(outcome -> !outcome.inScope()).toList();
        return out.stream().filter(outcome -> outcome.scope() < threshold).count() / (double) out.size();
    }

    /** A band of confidence: how many fell into it, how confident they were on average, and how many were right. */
    public record Band(int count, double confidence, double right) {}

    /** The reliability table: ten bands of equal width. */
    public static List<Band> bands(List<Outcome> outcomes) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int band = i;
            List<Outcome> inside = outcomes.stream()
                    .filter(outcome -> Math.min(BINS - 1, (int) (outcome.confidence() * BINS)) == band)
                    .toList();
            bands.add(new Band(
                    inside.size(),
                    inside.stream().mapToDouble(Outcome::confidence).average().orElse(0),
                    inside.stream().filter(Outcome::isRight).count() / (double) Math.max(1, inside.size())));
        }
        return bands;
    }

    /**
     * Expected calibration error: how far confidence and truth are apart, averaged over the bands. Naeini, Cooper, Hauskrecht,
     * “Obtaining well calibrated probabilities using Bayesian binning”, AAAI 2015.
     */
    public static double calibrationError(List<Outcome> outcomes) {
        return bands(outcomes).stream()
                        .mapToDouble(band -> band.count() * Math.abs(band.confidence() - band.right()))
                        .sum()
                / outcomes.size();
    }
}
