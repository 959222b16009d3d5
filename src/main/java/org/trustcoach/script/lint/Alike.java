package org.trustcoach.script.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.script.shape.Word;

/**
 * A phrase as it is compared: its word stems, the rarest first.
 *
 * @param meaning the intent that it belongs to
 */
record Alike(Word phrase, String meaning, Set<String> stems, double weight) {

    private static final int MAX_WORDS = 40;
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    /** A phrase that nothing is known of but its words. */
    static Alike of(Word phrase, String meaning) {
        Set<String> stems = new LinkedHashSet<>();
        Arrays.stream(Words.normalise(phrase.text()).split(" ", MAX_WORDS + 1))
                .limit(MAX_WORDS)
                .filter(word -> !word.isEmpty())
                .forEach(word -> stems.add(stem(word)));
        return new Alike(phrase, meaning, stems, 0);
    }

    /** The phrase once it is known how much each stem weighs: the rarer, the more. */
    Alike weighed(Map<String, Double> weights) {
        Comparator<String> rarestFirst = Comparator.<String>comparingDouble(stem -> -weights.getOrDefault(stem, 0.0))
                .thenComparing(Comparator.naturalOrder());
        Set<String> sorted =
                new LinkedHashSet<>(stems.stream().sorted(rarestFirst).toList());
        return new Alike(
                phrase,
                meaning,
                sorted,
                sorted.stream()
                        .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                        .sum());
    }

    /** From 0 for nothing in common to 1 for the same stems: the weight that both share of the weight that either has. */
    double likeness(Alike other, Map<String, Double> weights) {
        double shared = 0;
        for (String stem : stems) {
            shared += other.stems.contains(stem) ? weights.getOrDefault(stem, 0.0) : 0;
        }
        double all = weight + other.weight - shared;
        return all == 0 ? 0 : shared / all;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() > SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
