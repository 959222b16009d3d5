package org.trustcoach.commitment.capture.sense;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trustcoach.commitment.capture.clause.Sentence;

/** What is seen, by its names as they stand in the file of weights. */
final class Features implements Seen {

    private final String prefix;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Features(String prefix) {
        this.prefix = prefix;
    }

    static Features of(Signs signs, int time) {
        Features features = new Features("");
        TimeFeatures.see(signs, time, features);
        return features;
    }

    static Features of(Signs signs, Sentence sentence) {
        Features features = new Features(Classifier.SENTENCE);
        SentenceFeatures.see(signs, sentence, features);
        return features;
    }

    @Override
    public void put(String kind, String name, double value) {
        values.put(prefix + kind + name, value);
    }

    Map<String, Double> values() {
        return values;
    }
}
