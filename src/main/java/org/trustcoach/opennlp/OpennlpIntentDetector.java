package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.compiled.Evidence;

/**
 * Detects intents with a model that OpenNLP learnt. A message that is to the letter one of the phrases of an intent keeps a
 * twentieth of its doubt. Thread-safe.
 */
public final class OpennlpIntentDetector implements IntentDetector {

    /** What part of its doubt stays when a message is exactly a known phrase. */
    private static final double LEFT_TO_DOUBT = 0.05;

    /** The last bits of a confidence give way to the place of its intent: 1,024 of them are told apart. */
    private static final long PLACES = 0x3FF;

    private final IntentModel model;
    /** In the order of their ids. */
    private final List<Intent> intents;

    /** For each of them the model's label. */
    private final int[] labels;

    /**
     * @param model learnt from the phrases of these intents
     * @param intents the intents with their labels
     */
    public OpennlpIntentDetector(IntentModel model, List<IntentPhrases> intents) {
        this.model = model;
        this.intents = intents.stream()
                .filter(intent -> model.model().labels().contains(intent.intent()))
                .map(intent -> new Intent(intent.intent(), intent.label()))
                .sorted(Comparator.comparing(Intent::id))
                .toList();
        this.labels = this.intents.stream()
                .mapToInt(intent -> model.model().labels().indexOf(intent.id()))
                .toArray();
    }

    @Override
    public List<IntentMatch> detect(String utterance) {
        double[] confidences = confidences(utterance);
        long[] order = new long[labels.length];
        for (int place = 0; place < order.length; place++) {
            // the bits of numbers that aren't negative stand in the order of the numbers
            long doubt = Long.MAX_VALUE - Double.doubleToLongBits(confidences[labels[place]]);
            order[place] = doubt & ~PLACES | place;
        }
        Arrays.sort(order);
        List<IntentMatch> ranking = new ArrayList<>(order.length);
        for (long next : order) {
            int place = (int) (next & PLACES);
            ranking.add(new IntentMatch(intents.get(place), confidences[labels[place]]));
        }
        return ranking;
    }

    /** When a ranking of this detector is worth being sure of, as was learnt from held-out phrases. */
    public IntentPolicy policy() {
        return model.calibration().policy().generous();
    }

    private double[] confidences(String utterance) {
        double[] confidences = model.confidences(utterance);
        int exactly = model.exactly(utterance);
        if (exactly >= 0) {
            for (int i = 0; i < confidences.length; i++) {
                confidences[i] =
                        i == exactly ? 1 - (1 - confidences[i]) * LEFT_TO_DOUBT : confidences[i] * LEFT_TO_DOUBT;
            }
        }
        return confidences;
    }

    /** The features of the message that spoke loudest for or against this intent, the loudest first. */
    public List<Evidence> explain(String utterance, Intent intent, int limit) {
        return model.model().explain(utterance, intent.id()).stream()
                .limit(limit)
                .toList();
    }

    /** How sure the model is that no intent is meant. */
    public double outOfScope(String utterance) {
        double some = 0;
        for (IntentMatch match : detect(utterance)) {
            some += match.confidence();
        }
        return 1 - some;
    }
}
