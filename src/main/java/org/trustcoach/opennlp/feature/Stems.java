package org.trustcoach.opennlp.feature;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Stems of English words, by OpenNLP's Snowball stemmer. Thread-safe. */
public final class Stems {

    // A stemmer keeps state while it works, so each thread has its own.
    private static final ThreadLocal<SnowballStemmer> STEMMERS =
            ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    private Stems() {}

    public static String of(String word) {
        return STEMMERS.get().stem(word).toString();
    }
}
