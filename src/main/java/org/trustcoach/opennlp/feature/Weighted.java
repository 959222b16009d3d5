package org.trustcoach.opennlp.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a message with their values, as OpenNLP's models take them. The value of a feature is its count times its
 * rarity, over the length of its group: the root of the sum, over all occurrences known and unknown, of the squared rarities.
 *
 * @param features names, the known ones only, each once; the last is {@value Features#BIAS}
 * @param values one for each name
 */
public record Weighted(String[] features, float[] values) {

    /** Weighs the features of a message. */
    public static Weighted of(Map<Group, List<String>> message, Rarity rarity) {
        Map<String, Double> values = new LinkedHashMap<>();
        message.forEach((group, features) -> add(values, group, features, rarity));
        values.put(Features.BIAS, 1.0);
        float[] numbers = new float[values.size()];
        int i = 0;
        for (double value : values.values()) {
            numbers[i++] = (float) value;
        }
        return new Weighted(values.keySet().toArray(String[]::new), numbers);
    }

    private static void add(Map<String, Double> values, Group group, List<String> features, Rarity rarity) {
        float[] rarities = new float[features.size()];
        double squares = 0;
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = rarity.of(features.get(i));
            squares += (double) rarities[i] * rarities[i];
        }
        double scale = group.weight() / Math.sqrt(squares);
        for (int i = 0; i < rarities.length; i++) {
            if (rarities[i] < rarity.rarest()) {
                values.merge(features.get(i), rarities[i] * scale, Double::sum);
            }
        }
    }
}
