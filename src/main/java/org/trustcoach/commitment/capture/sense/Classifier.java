package org.trustcoach.commitment.capture.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.commitment.capture.lexicon.WordFile;

/** A multinomial logistic regression: a weight for each feature and sense, from {@code capture/en.weights}. Immutable. */
final class Classifier {

    private static final int SENSES = Sense.values().length;

    static final Classifier ENGLISH = new Classifier(read("en"));

    private final Map<String, float[]> weights;

    /** @param weights not changed from now on */
    Classifier(Map<String, float[]> weights) {
        this.weights = weights;
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

    Chances of(Features features) {
        double[] sums = new double[SENSES];
        features.values().forEach((name, value) -> {
            float[] weight = weights.get(name);
            for (int k = 0; weight != null && k < SENSES; k++) {
                sums[k] += weight[k] * value;
            }
        });
        return Chances.of(sums);
    }
}
