package org.trustcoach.commitment.capture.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the word list says of a word. */
public record Entry(Set<WordClass> classes, @Nullable VerbForm verb) {

    /** A word that isn't in the list. */
    public static final Entry UNKNOWN = new Entry(Set.of(), null);
}
