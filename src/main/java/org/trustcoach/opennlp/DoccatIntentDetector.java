package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.MaxentModel;
import org.trustcoach.dialog.Words;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;

/**
 * Detects intents with OpenNLP's document categorizer. A message that is to the letter one of the phrases of an intent is
 * not weighed: it is that intent. Thread-safe.
 */
public final class DoccatIntentDetector implements IntentDetector {

    /** What part of its doubt stays when a message is exactly a known phrase. */
    private static final double LEFT_TO_DOUBT = 0.05;

    private static final Comparator<IntentMatch> BEST_FIRST = Comparator.comparingDouble(IntentMatch::confidence)
            .reversed()
            .thenComparing(match -> match.intent().id());

    private final Features features = new Features();
    private final DocumentCategorizerME categorizer;
    private final MaxentModel model;
    private final Map<String, Intent> intents = new TreeMap<>();
    private final Map<String, String> known;

    /**
     * @param model trained on the phrases of these intents
     * @param intents the intents with their labels
     */
    public DoccatIntentDetector(DoccatModel model, List<IntentPhrases> intents) {
        this.categorizer = new DocumentCategorizerME(model);
        this.model = model.getMaxentModel();
        intents.forEach(intent -> this.intents.put(intent.intent(), new Intent(intent.intent(), intent.label())));
        this.known = known(intents);
    }

    private static Map<String, String> known(List<IntentPhrases> intents) {
        Map<String, String> known = new HashMap<>();
        for (IntentPhrases intent : intents) {
            intent.phrases()
                    .forEach(phrase -> known.merge(
                            Words.normalise(phrase),
                            intent.intent(),
                            (one, other) -> one.equals(other) ? one : NearMiss.NONE));
        }
        known.values().removeIf(NearMiss.NONE::equals);
        known.remove("");
        return known;
    }

    @Override
    public List<IntentMatch> detect(String utterance) {
        double[] confidences = confidences(utterance);
        List<IntentMatch> ranking = new ArrayList<>();
        for (int i = 0; i < confidences.length; i++) {
            Intent intent = intents.get(categorizer.getCategory(i));
            if (intent != null) {
                ranking.add(new IntentMatch(intent, confidences[i]));
            }
        }
        ranking.sort(BEST_FIRST);
        return ranking;
    }

    private double[] confidences(String utterance) {
        double[] confidences = categorizer.categorize(features.of(utterance));
        String exactly = known.get(Words.normalise(utterance));
        if (exactly != null) {
            int index = categorizer.getIndex(exactly);
            for (int i = 0; i < confidences.length; i++) {
                confidences[i] = i == index ? 1 - (1 - confidences[i]) * LEFT_TO_DOUBT : confidences[i] * LEFT_TO_DOUBT;
            }
        }
        return confidences;
    }

    /**
     * A feature of a message and what it did for an intent.
     *
     * @param feature the feature, such as {@code w=quiet} for a word stem, {@code p=} for two, {@code c=} for letters
     * @param weight what it adds to the intent's score beyond what it adds to the others on average
     */
    public record Evidence(String feature, double weight) {}

    /** The features of the message that spoke loudest for or against this intent, the loudest first. */
    public List<Evidence> explain(String utterance, Intent intent, int limit) {
        int outcome = model.getIndex(intent.id());
        List<Evidence> evidence = new ArrayList<>();
        for (String feature : features.of(utterance)) {
            // What one feature alone makes of all intents; against the mean this is its weight.
            double[] alone = model.eval(new String[] {"bow=" + feature});
            double mean = 0;
            for (double share : alone) {
                mean += Math.log(share) / alone.length;
            }
            evidence.add(new Evidence(feature, Math.log(alone[outcome]) - mean));
        }
        evidence.sort(Comparator.comparingDouble((Evidence piece) -> -Math.abs(piece.weight()))
                .thenComparing(Evidence::feature));
        return evidence.stream()
                .filter(piece -> Math.abs(piece.weight()) > 1e-9)
                .limit(limit)
                .toList();
    }

    /** How sure the model is that no intent is meant. */
    public double outOfScope(String utterance) {
        double[] confidences = confidences(utterance);
        int none = categorizer.getIndex(NearMiss.NONE);
        return none < 0 ? 0 : confidences[none];
    }
}
