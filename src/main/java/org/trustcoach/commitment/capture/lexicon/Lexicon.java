package org.trustcoach.commitment.capture.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word list of a language. Immutable. */
public final class Lexicon {

    /** English. */
    public static final Lexicon ENGLISH = LexiconReader.read("en");

    private final Map<String, Entry> entries;
    private final Map<String, List<String>> shortForms;
    private final Map<String, List<Phrase>> phrases;
    private final Slips slips;

    /** What is given here isn't changed from now on. */
    Lexicon(Map<String, Entry> entries, Map<String, List<String>> shortForms, Map<String, List<Phrase>> phrases) {
        this.entries = entries;
        this.shortForms = shortForms;
        this.phrases = phrases;
        this.slips = new Slips(entries);
    }

    /** What is known of a word in lower case. */
    public Entry entry(String word) {
        return entries.getOrDefault(word, Entry.UNKNOWN);
    }

    public WordClasses classes(String word) {
        return entry(word).classes();
    }

    /** What a short form stands for, or null if it is none. */
    public @Nullable List<String> longForm(String word) {
        return shortForms.get(word);
    }

    /** The phrases that begin with a word, the longest first. */
    public List<Phrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** The verb that an unknown word most likely is a slip of, or the word itself. */
    public String withoutSlip(String word) {
        return entries.containsKey(word) ? word : slips.mend(word);
    }
}
