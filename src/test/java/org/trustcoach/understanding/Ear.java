package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;

/** A detector that knows what a test has taught it, and remembers what it was asked. */
final class Ear implements IntentDetector {

    static final Intent QUIET = intent("quiet");
    static final Intent PRICE = intent("price");
    static final Intent GREETING = intent("greeting");

    final List<String> asked = new ArrayList<>();
    private final Map<String, Map<Intent, Double>> taught = new HashMap<>();

    Ear hears(String text, Intent intent, double confidence) {
        taught.computeIfAbsent(text, none -> new HashMap<>()).put(intent, confidence);
        return this;
    }

    @Override
    public List<IntentMatch> detect(String utterance) {
        asked.add(utterance);
        Map<Intent, Double> known = taught.getOrDefault(utterance, Map.of());
        List<IntentMatch> ranking = new ArrayList<>();
        for (Intent intent : List.of(QUIET, PRICE, GREETING)) {
            ranking.add(new IntentMatch(intent, known.getOrDefault(intent, 0.01)));
        }
        ranking.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        return ranking;
    }

    private static Intent intent(String id) {
        return new Intent(id, "a matter of " + id);
    }
}
