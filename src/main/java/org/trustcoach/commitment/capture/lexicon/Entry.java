package org.trustcoach.commitment.capture.lexicon;

import org.jspecify.annotations.Nullable;

/** What the word list says of a word. Each word has its own, equal to no other. Immutable. */
public final class Entry {

    /** A word that isn't in the list. */
    public static final Entry UNKNOWN = new Entry(WordClasses.NONE, null);

    private final WordClasses classes;
    private final @Nullable VerbForm verb;

    Entry(WordClasses classes, @Nullable VerbForm verb) {
        this.classes = classes;
        this.verb = verb;
    }

    public WordClasses classes() {
        return classes;
    }

    public @Nullable VerbForm verb() {
        return verb;
    }
}
