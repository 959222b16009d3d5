package org.trustcoach.commitment.capture.sense;

import java.util.Map;
import java.util.function.Predicate;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/**
 * One place of a turn of phrase.
 *
 * @param name the word as it is written; behind {@code =}, a verb in any of its forms; between angle brackets, a class of words
 */
record HintWord(String name) {

    /** Any one word. */
    private static final String ANY = "~";

    /** Up to {@link Hints#WIDEST} words. */
    private static final String GAP = "*";

    private static final Map<String, Predicate<Token>> CLASSES = Map.of(
            ANY,
            token -> true,
            "<person>",
            HintWord::person,
            "<name>",
            token -> token.is(Kind.NAME),
            "<time>",
            token -> token.is(Kind.TIME),
            "<i>",
            token -> token.is(WordClass.FIRST),
            "<me>",
            token -> token.is(WordClass.ME),
            "<my>",
            token -> token.is("my") || token.is("our"),
            "<his>",
            token -> token.is("'s") || token.is(WordClass.POSSESSIVE) && !token.is("my") && !token.is("our"));

    boolean isGap() {
        return name.equals(GAP);
    }

    boolean fits(Token token) {
        if (name.startsWith("=")) {
            return token.verb() != null && name.equals("=" + token.verb().lemma());
        }
        Predicate<Token> ofClass = CLASSES.get(name);
        return ofClass == null ? token.is(name) : ofClass.test(token);
    }

    private static boolean person(Token token) {
        return token.is(Kind.NAME)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.ROLE)
                || token.is(WordClass.OBJECT) && !token.is(WordClass.ME);
    }
}
