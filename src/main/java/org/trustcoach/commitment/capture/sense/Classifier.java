package org.trustcoach.commitment.capture.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

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
        try (InputStream list = Classifier.class.getResourceAsStream("/capture/" + language + ".weights")) {
            if (list == null) {
                throw new IllegalStateException("there are no weights for " + language);
            }
            Map<String, float[]> weights = new HashMap<>();
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        float[] weight = new float[SENSES];
                        for (int k = 0; k < SENSES; k++) {
                            weight[k] = Integer.parseInt(cells[k + 1]) / 1000f;
                        }
                        weights.put(cells[0], weight);
                    });
            return weights;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
