package org.trustcoach.commitment.capture.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.commitment.capture.lexicon.WordFile;

/**
 * A multinomial logistic regression: a weight for each feature and sense, from {@code capture/en.weights}. Features are looked up by
 * their kinds, then by their names, so that nothing has to be put together of them for each message. Immutable.
 */
final class Classifier {

    static final int SENSES = Sense.values().length;

    /** Before the features of a sentence; those of a time have nothing before them. */
    static final String SENTENCE = "S";

    static final Classifier ENGLISH = new Classifier(read("en"));

    private final Map<String, Map<String, float[]>> ofTimes = new HashMap<>();
    private final Map<String, Map<String, float[]>> ofSentences = new HashMap<>();

    /** @param weights by kind and name of a feature, each an array of its own; not changed from now on */
    Classifier(Map<String, float[]> weights) {
        weights.forEach((feature, weight) -> {
            boolean sentence = feature.startsWith(SENTENCE);
            String seen = sentence ? feature.substring(1) : feature;
            int name = name(seen);
            (sentence ? ofSentences : ofTimes)
                    .computeIfAbsent(seen.substring(0, name), any -> new HashMap<>())
                    .put(seen.substring(name), weight);
        });
    }

    /** Where the kind ends and the name begins: behind the first colon, or behind how far off a neighbour stands, as in +k2. */
    private static int name(String seen) {
        if (seen.charAt(0) == '+' || seen.charAt(0) == '-') {
            return seen.charAt(1) == 'k' ? 3 : 2;
        }
        int colon = seen.indexOf(':');
        return colon < 0 ? seen.length() : colon + 1;
    }

    /** A feature a line, then its weights, in thousandths. */
    private static Map<String, float[]> read(String language) {
        List<String> lines = WordFile.lines(language + ".weights");
        Map<String, float[]> weights = new HashMap<>(lines.size() * 2);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), thousandths(line, tab));
        }
        return weights;
    }

    /** The numbers of a line, each behind a tab. */
    private static float[] thousandths(String line, int firstTab) {
        float[] numbers = new float[SENSES];
        int at = firstTab;
        for (int k = 0; k < SENSES; k++) {
            boolean negative = line.charAt(at + 1) == '-';
            int number = 0;
            for (at += negative ? 2 : 1; at < line.length() && line.charAt(at) != '\t'; at++) {
                number = number * 10 + line.charAt(at) - '0';
            }
            numbers[k] = (negative ? -number : number) / 1000f;
        }
        return numbers;
    }

    /** Adds up what is seen of a time. */
    Sums ofTime() {
        return new Sums(ofTimes);
    }

    /** Adds up what is seen of a sentence. */
    Sums ofSentence() {
        return new Sums(ofSentences);
    }
}
