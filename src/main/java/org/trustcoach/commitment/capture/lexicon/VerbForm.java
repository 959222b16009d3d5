package org.trustcoach.commitment.capture.lexicon;

import java.util.Set;

/**
 * A word as a form of a verb.
 *
 * @param lemma the base form
 * @param forms what this word can be; “put” is three of them
 * @param classes the classes of the base form
 */
public record VerbForm(String lemma, Set<Form> forms, WordClasses classes) {

    /** The forms of an English verb. */
    public enum Form {
        BASE,
        S,
        PAST,
        PARTICIPLE,
        ING
    }

    public boolean is(Form form) {
        return forms.contains(form);
    }

    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }
}
