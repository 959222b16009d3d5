package org.trustcoach.due;

import java.util.List;
import org.trustcoach.due.english.English;
import org.trustcoach.due.rule.Reader;
import org.trustcoach.due.word.Lexicon;

/** Reads times in English text. Thread-safe; the time that it takes grows with the length of the text. */
public final class TimeReader {

    private final Reader reader = new Reader(Lexicon.of("en"), () -> English.TABLES);

    /**
     * All times from now on that a text names, in its order, none overlapping another. Times in the past, and those that the text
     * rules out (Tuesday, not Monday), are left out.
     */
    public List<Mention> read(String text, Reference reference) {
        return reader.read(text, reference);
    }

    /** The times that a text names and {@link #read} leaves out because they are past, or no calendar has them. */
    public List<Missed> missed(String text, Reference reference) {
        return reader.missed(text, reference);
    }
}
