package org.trustcoach.commitment.capture.part;

import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells whether a pronoun behind a verb is a person or says whose or what. */
final class Pronouns {

    private final Words words;
    private final boolean gives;

    /** @param gives whether the verb takes a person and a thing */
    Pronouns(Words words, boolean gives) {
        this.words = words;
        this.gives = gives;
    }

    /** “her” is a person, unless it says whose: send her the draft, call her boss. */
    boolean objective(int i, int to) {
        Token token = words.at(i);
        if (!token.is(WordClass.POSSESSIVE)) {
            return true;
        }
        Token next = i + 1 < to ? words.at(i + 1) : Token.NONE;
        boolean noun = next.is(Kind.WORD)
                && !next.is("know")
                && !next.is("have")
                && !next.is(WordClass.DETERMINER)
                && !next.is(WordClass.POSSESSIVE)
                && !next.is(WordClass.PREPOSITION)
                && !next.is(WordClass.PARTICLE)
                && !next.is(WordClass.AND)
                && !next.is(WordClass.FILLER)
                && !next.is(WordClass.THING)
                && !next.is(WordClass.SUBORDINATE);
        return !noun || gives && next.is(WordClass.SENDABLE) && next.norm().endsWith("s") && !receiverLater(i, to);
    }

    /** “send them by Friday”: them are things, while “send them the draft” names people. */
    boolean things(int i, int to) {
        boolean handed = words.is(i + 1, WordClass.RECIPIENT) && words.is(i + 2, Kind.NAME);
        return words.at(i).is("them") && (handed || gives && !thingFollows(i + 1, to));
    }

    private boolean receiverLater(int i, int to) {
        for (int k = i; k + 1 < to; k++) {
            if (words.at(k).is("to") && words.is(k + 1, Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    private boolean thingFollows(int i, int to) {
        Token next = i < to ? words.at(i) : Token.NONE;
        return next.is(Kind.WORD)
                && !next.is(WordClass.PREPOSITION)
                && !next.is(WordClass.AND)
                && !next.is(WordClass.FILLER);
    }
}
