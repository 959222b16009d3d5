package org.trustcoach.opennlp.feature;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<String, Integer> frequencies = new HashMap<>();
        for (Map<Group, List<String>> message : messages) {
            Set<String> once = new HashSet<>();
            message.values().forEach(once::addAll);
            once.forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
        }
        Map<String, Float> rarities = new HashMap<>();
        frequencies.forEach((feature, frequency) -> {
            if (frequency >= atLeast) {
                rarities.put(feature, rarity(messages.size(), frequency));
            }
        });
        return new Rarity(rarities, rarity(messages.size(), 0));
    }

    private static float rarity(int messages, int frequency) {
        return (float) (Math.log((1.0 + messages) / (1.0 + frequency)) + 1);
    }

    /** Whether any message had this feature often enough to count. */
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
