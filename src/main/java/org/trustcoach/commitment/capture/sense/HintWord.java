package org.trustcoach.commitment.capture.sense;

import java.util.Map;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/**
 * One place of a turn of phrase.
 *
 * @param name the word as it is written; behind {@code =}, a verb in any of its forms; between angle brackets, a class of words
 * @param meaning what that stands for
 */
record HintWord(String name, Meaning meaning) {

    private static final Map<String, Meaning> SIGNS = Map.of(
            "~", Meaning.ANY,
            "*", Meaning.GAP,
            "<person>", Meaning.PERSON,
            "<name>", Meaning.NAME,
            "<time>", Meaning.TIME,
            "<i>", Meaning.I,
            "<me>", Meaning.ME,
            "<my>", Meaning.MY,
            "<his>", Meaning.HIS);

    /** What a place can stand for: itself, a form of a verb, any one word, up to {@link Hints#WIDEST} words, or a class of words. */
    enum Meaning {
        ITSELF,
        VERB,
        ANY,
        GAP,
        PERSON,
        NAME,
        TIME,
        I,
        ME,
        MY,
        HIS
    }

    static HintWord of(String name) {
        return new HintWord(name, name.startsWith("=") ? Meaning.VERB : SIGNS.getOrDefault(name, Meaning.ITSELF));
    }

    boolean isGap() {
        return meaning == Meaning.GAP;
    }

    /** Whether it stands for itself. */
    boolean isPlain() {
        return meaning == Meaning.ITSELF;
    }

    boolean fits(Token token) {
        return switch (meaning) {
            case ITSELF, GAP -> token.is(name);
            case VERB -> verb(token);
            case ANY -> true;
            case PERSON -> person(token);
            case NAME -> token.is(Kind.NAME);
            case TIME -> token.is(Kind.TIME);
            case I -> token.is(WordClass.FIRST);
            case ME -> token.is(WordClass.ME);
            case MY -> my(token);
            case HIS -> token.is("'s") || token.is(WordClass.POSSESSIVE) && !my(token);
        };
    }

    private boolean verb(Token token) {
        VerbForm verb = token.verb();
        return verb != null && verb.lemma().length() == name.length() - 1 && name.endsWith(verb.lemma());
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
