package org.trustcoach.commitment.capture.sense;

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

    boolean isGap() {
        return name.equals(GAP);
    }

    /** Whether it stands for itself. */
    boolean isPlain() {
        return !isGap() && !name.equals(ANY) && !isVerb() && !name.startsWith("<");
    }

    private boolean isVerb() {
        return name.startsWith("=");
    }

    boolean fits(Token token) {
        if (isVerb()) {
            return token.verb() != null
                    && token.verb().lemma().length() == name.length() - 1
                    && name.endsWith(token.verb().lemma());
        }
        return switch (name) {
            case ANY -> true;
            case "<person>" -> person(token);
            case "<name>" -> token.is(Kind.NAME);
            case "<time>" -> token.is(Kind.TIME);
            case "<i>" -> token.is(WordClass.FIRST);
            case "<me>" -> token.is(WordClass.ME);
            case "<my>" -> my(token);
            case "<his>" -> token.is("'s") || token.is(WordClass.POSSESSIVE) && !my(token);
            default -> token.is(name);
        };
    }

    private static boolean my(Token token) {
        return token.is("my") || token.is("our");
    }

    private static boolean person(Token token) {
        return token.is(Kind.NAME)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.ROLE)
                || token.is(WordClass.OBJECT) && !token.is(WordClass.ME);
    }
}
