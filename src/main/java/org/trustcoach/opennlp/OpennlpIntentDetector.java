package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static final Comparator<IntentMatch> BEST_FIRST = Comparator.comparingDouble(IntentMatch::confidence)
            .reversed()
            .thenComparing(match -> match.intent().id());

    private final IntentModel model;
    private final Map<String, Intent> intents = new TreeMap<>();

    /**
     * @param model learnt from the phrases of these intents
     * @param intents the intents with their labels
     */
    public OpennlpIntentDetector(IntentModel model, List<IntentPhrases> intents) {
        this.model = model;
        intents.forEach(intent -> this.intents.put(intent.intent(), new Intent(intent.intent(), intent.label())));
    }

    @Override
    public List<IntentMatch> detect(String utterance) {
        double[] confidences = confidences(utterance);
        List<IntentMatch> ranking = new ArrayList<>();
        for (int i = 0; i < confidences.length; i++) {
            Intent intent = intents.get(model.model().labels().get(i));
            if (intent != null) {
                ranking.add(new IntentMatch(intent, confidences[i]));
            }
        }
        ranking.sort(BEST_FIRST);
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
