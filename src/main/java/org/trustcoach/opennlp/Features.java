package org.trustcoach.opennlp;

import java.util.LinkedHashSet;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.trustcoach.dialog.Words;

/**
 * What a message is described by: its word stems, pairs of neighbouring stems with the edges of the message, and the groups of
 * two to four letters inside its words, which carry over typing slips and word forms. Thread-safe.
 */
final class Features {

    /** Stands in every message, so that the model can learn how frequent an intent is. */
    static final String BIAS = "bias";

    private static final String EDGE = "|";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int MAX_WORDS = 120;

    // A stemmer keeps state while it works, so each thread has its own.
    private final ThreadLocal<SnowballStemmer> stemmers =
            ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    /** The features of this message, each once, in a fixed order. Words behind the first {@value #MAX_WORDS} don't count. */
    String[] of(String message) {
        Set<String> features = new LinkedHashSet<>();
        features.add(BIAS);
        String previous = EDGE;
        String[] words = Words.normalise(message).split(" ", MAX_WORDS + 1);
        for (int i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
            String stem = stemmers.get().stem(words[i]).toString();
            features.add("w=" + stem);
            features.add("p=" + previous + " " + stem);
            addLetters(features, EDGE + words[i] + EDGE);
            previous = stem;
        }
        features.add("p=" + previous + " " + EDGE);
        return features.toArray(String[]::new);
    }

    private static void addLetters(Set<String> features, String word) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                features.add("c=" + word.substring(start, start + length));
            }
        }
    }
}
