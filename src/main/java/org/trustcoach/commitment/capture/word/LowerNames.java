package org.trustcoach.commitment.capture.word;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Finds names in messages that are typed without capitals: unknown words at a person's place. */
final class LowerNames {

    private static final int SHORTEST = 3;

    /** Endings of words for things. */
    private static final List<String> THINGS = List.of(
            "ing", "ment", "tion", "sion", "ness", "ity", "ance", "ence", "ship", "ware", "ings", "ments", "tions");

    private static final Set<String> CALLING =
            Set.of("call", "ring", "phone", "text", "ping", "email", "chase", "meet");

    private LowerNames() {}

    /** Whether capitals say nothing, as none are used but at the start. */
    static boolean careless(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean alone = text.charAt(i) == 'I' && !Character.isLetterOrDigit(text.charAt(i - 1));
            if (Character.isUpperCase(text.charAt(i)) && !alone) {
                return false;
            }
        }
        return true;
    }

    static boolean at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = word(tokens, i - 1);
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.NONE;
        if (before.is(WordClass.TITLE) && unknown(token)) {
            return true;
        }
        if (token.is(WordClass.TITLE) && unknown(after)) {
            return true;
        }
        if (!unknown(token) || THINGS.stream().anyMatch(token.norm()::endsWith)) {
            return false;
        }
        boolean says = (after.isVerb(WordClass.SAY) || after.isVerb(WordClass.ASK))
                && (after.isVerb(Form.PAST) || after.isVerb(Form.S))
                && !after.is(WordClass.NOUN_TOO);
        return token.opens() && says || told(before, after) || owns(before, after) || receives(before, after);
    }

    private static boolean unknown(Token token) {
        return token.is(Kind.WORD)
                && token.entry() == Entry.UNKNOWN
                && token.norm().length() >= SHORTEST
                && token.norm().chars().allMatch(Character::isLetter);
    }

    /** told zuzana id send it, call zuzana monday */
    private static boolean told(Token before, Token after) {
        boolean tells = before.isVerb(WordClass.SAY) || before.isVerb(WordClass.PROMISE);
        boolean clause = after.is(WordClass.FIRST) || after.is(WordClass.THIRD) || thing(after) || ends(after);
        boolean gives = before.isVerb(WordClass.GIVE) && thing(after);
        boolean calls =
                before.verb() != null && CALLING.contains(before.verb().lemma()) && (ends(after) || after.is("back"));
        boolean person = before.isVerb(WordClass.PROMISE) ? clause : tells && !after.is(WordClass.PREPOSITION);
        return person || tells && clause || gives || calls;
    }

    /** sort zuzana's login */
    private static boolean owns(Token before, Token after) {
        return after.is("'s") && (before.verb() != null || before.is(WordClass.PREPOSITION));
    }

    /** back to zuzana on monday */
    private static boolean receives(Token before, Token after) {
        return before.is(WordClass.RECIPIENT) && (ends(after) || thing(after));
    }

    private static boolean thing(Token token) {
        return token.is(WordClass.DETERMINER) || token.is(WordClass.POSSESSIVE) || token.is(WordClass.SENDABLE);
    }

    private static boolean ends(Token token) {
        return token.is(Kind.TIME)
                || token.is(Kind.STOP)
                || token.is(Kind.MARK)
                || token.is("by")
                || token.is(WordClass.AND)
                || token.is("that");
    }

    private static Token word(List<Token> tokens, int i) {
        return i >= 0 && tokens.get(i).is(Kind.WORD) ? tokens.get(i) : Token.NONE;
    }
}
