package org.trustcoach.commitment.capture.part;

import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells a time that says when something is due from one that says which thing is meant. */
final class NounTimes {

    private final Words words;

    NounTimes(Words words) {
        this.words = words;
    }

    /**
     * Puts a time where it belongs, and says how many words it took: in “the Friday report” it says which one is meant.
     *
     * @param over whether the object has ended before it
     */
    int take(int i, int to, Part part, boolean over) {
        Token before = words.at(i - 1);
        Token after = words.at(i + 1);
        boolean owned = i + 1 < to && after.is("'s") || words.at(i).norm().endsWith("'s");
        boolean named = before.is(WordClass.DETERMINER)
                || before.is(WordClass.POSSESSIVE)
                || owned && before.is(WordClass.PREPOSITION) && !part.words.isEmpty();
        boolean noun = i + 1 < to
                && (owned
                        || after.is(Kind.WORD)
                                && !after.is(WordClass.PREPOSITION)
                                && !after.is(WordClass.QUESTION)
                                && !after.is(WordClass.AND)
                                && !after.is(WordClass.FILLER));
        if (noun && named && !over) {
            part.words.add(i);
        } else if (!noun || !named && !owned) {
            part.times.add(i);
        }
        return owned && !(named && !over) ? 2 : 1;
    }
}
