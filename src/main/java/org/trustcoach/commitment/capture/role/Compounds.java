package org.trustcoach.commitment.capture.role;

import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells which words belong to the noun behind them: in “told the pharmacy lead” one does. */
final class Compounds {

    private Compounds() {}

    /** Where the words before a noun begin that say which it is, at most so many. */
    static int start(Words words, int noun, int most) {
        int i = noun;
        while (i > noun - most && belongs(words, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean belongs(Words words, int i) {
        Token token = words.at(i);
        if (!token.is(Kind.WORD) || divides(token)) {
            return false;
        }
        Token before = words.at(i - 1);
        if (token.verb() == null || token.is(WordClass.DEPARTMENT)) {
            return true;
        }
        if (token.isVerb(Form.ING)) {
            return before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE);
        }
        boolean deed = !before.is(Kind.WORD)
                || before.is("to")
                || before.is(WordClass.FIRST)
                || before.is(WordClass.ME)
                || before.is(WordClass.FUTURE)
                || before.is(WordClass.MUST)
                || before.is(WordClass.AND);
        return token.is(WordClass.NOUN_TOO) && !deed;
    }

    /** What never says which: articles, pronouns, what binds and what colours. */
    static boolean divides(Token token) {
        if (token.is("it") && token.allCapitals()) {
            return false;
        }
        return token.is("'s")
                || token.is(WordClass.DETERMINER)
                || token.is(WordClass.POSSESSIVE)
                || token.is(WordClass.PREPOSITION)
                || token.is(WordClass.AND)
                || token.is(WordClass.BUT)
                || token.is(WordClass.SUBORDINATE)
                || token.is(WordClass.QUESTION)
                || token.is(WordClass.ADJECTIVE)
                || token.is(WordClass.FIRST)
                || token.is(WordClass.SECOND)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.OBJECT)
                || token.is(WordClass.THING)
                || token.is(WordClass.NOT)
                || token.is(WordClass.FILLER)
                || token.is(WordClass.ADVERB)
                || token.is(WordClass.GREETING)
                || token.is(WordClass.BE)
                || token.is(WordClass.HAVE)
                || token.is(WordClass.DO)
                || token.is(WordClass.FUTURE)
                || token.is(WordClass.WOULD)
                || token.is(WordClass.MUST)
                || token.is(WordClass.ABLE);
    }
}
