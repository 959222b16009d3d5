package org.trustcoach.opennlp.feature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a feature tells: the smoothed inverse document frequency ln((1 + n) / (1 + df)) + 1 of n messages of which df have the
 * feature. One that none of them has is as rare as can be. Immutable.
 */
public final class Rarity {

    private final Map<String, Float> rarities;
    private final float rarest;

    private Rarity(Map<String, Float> rarities, float rarest) {
        this.rarities = rarities;
        this.rarest = rarest;
    }

    /** What these messages, given by their features, teach; a feature counts if at least so many of them have it. */
    public static Rarity of(Collection<Map<Group, List<String>>> messages, int atLeast) {
        Map<String, int[]> counts = new HashMap<>();
        int message = 0;
        for (Map<Group, List<String>> one : messages) {
            message++;
            for (List<String> features : one.values()) {
                for (String feature : features) {
                    count(counts, feature, message);
                }
            }
        }
        Map<String, Float> rarities = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count[0] >= atLeast) {
                rarities.put(feature, rarity(messages.size(), count[0]));
            }
        });
        return new Rarity(rarities, rarity(messages.size(), 0));
    }

    /** Counts a feature once a message: beside the count stands the message that was counted last. */
    private static void count(Map<String, int[]> counts, String feature, int message) {
        int[] count = counts.computeIfAbsent(feature, none -> new int[2]);
        if (count[1] != message) {
            count[0]++;
            count[1] = message;
        }
    }

    private static float rarity(int messages, int frequency) {
        return (float) (Math.log((1.0 + messages) / (1.0 + frequency)) + 1);
    }

    /** Whether any message had this feature often enough to count; such a feature is less rare than {@link #rarest()}. */
    public boolean knows(String feature) {
        return rarities.containsKey(feature);
    }

    public float of(String feature) {
        return rarities.getOrDefault(feature, rarest);
    }

    /** The rarity of what was never seen. */
    public float rarest() {
        return rarest;
    }
}
