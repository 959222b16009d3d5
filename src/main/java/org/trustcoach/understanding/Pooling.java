package org.trustcoach.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;

/** Ranks the intents of a message. In a long one the sentences that ask speak as loud as all of it together. */
final class Pooling {

    private static final int SHORT = 24;
    private static final int FEWEST_WORDS = 3;

    private static final Comparator<IntentMatch> BEST_FIRST = Comparator.comparingDouble(IntentMatch::confidence)
            .reversed()
            .thenComparing(match -> match.intent().id());

    private final IntentDetector detector;

    Pooling(IntentDetector detector) {
        this.detector = detector;
    }

    List<IntentMatch> rank(String text) {
        List<String> sentences = Sentences.of(text).stream()
                .filter(sentence -> words(sentence) >= FEWEST_WORDS)
                .toList();
        if (words(text) <= SHORT || sentences.size() < 2) {
            return detector.detect(text);
        }
        List<String> asking = sentences.stream().filter(Sentences::asks).toList();
        Map<Intent, Double> whole = confidences(List.of(text));
        Map<Intent, Double> parts = confidences(asking.isEmpty() ? sentences : asking);
        return whole.entrySet().stream()
                .map(entry -> new IntentMatch(
                        entry.getKey(), (entry.getValue() + parts.getOrDefault(entry.getKey(), 0.0)) / 2))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** For each intent the confidence in the text that is surest of it, made to add up to 1 at most. */
    private Map<Intent, Double> confidences(List<String> texts) {
        Map<Intent, Double> best = new HashMap<>();
        for (String text : texts) {
            detector.detect(text).forEach(match -> best.merge(match.intent(), match.confidence(), Math::max));
        }
        double sum = best.values().stream().mapToDouble(Double::doubleValue).sum();
        best.replaceAll((intent, confidence) -> confidence / Math.max(1, sum));
        return best;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
