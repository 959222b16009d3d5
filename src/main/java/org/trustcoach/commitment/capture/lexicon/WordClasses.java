package org.trustcoach.commitment.capture.lexicon;

import java.util.Collection;

/** Some classes of words, as bits: every rule asks for a few of them about every word of a message. */
public record WordClasses(long first, long others) {

    static final WordClasses NONE = new WordClasses(0, 0);

    static WordClasses of(Collection<WordClass> classes) {
        long first = 0;
        long others = 0;
        for (WordClass one : classes) {
            first |= one.ordinal() < Long.SIZE ? 1L << one.ordinal() : 0;
            others |= one.ordinal() < Long.SIZE ? 0 : 1L << one.ordinal();
        }
        return new WordClasses(first, others);
    }

    public boolean contains(WordClass one) {
        // a shift goes by the place modulo 64
        return ((one.ordinal() < Long.SIZE ? first : others) >>> one.ordinal() & 1) != 0;
    }

    public boolean isEmpty() {
        return (first | others) == 0;
    }
}
