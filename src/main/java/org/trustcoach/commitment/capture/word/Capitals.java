package org.trustcoach.commitment.capture.word;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What capitals say of a word that may be a name: a part of First Prairie, a place, or BOQ, which is a thing. */
final class Capitals {

    /** Verbs whose object is a person. */
    private static final Set<String> TO_PERSONS = Set.of(
            "call", "ring", "phone", "text", "ping", "email", "mail", "chase", "meet", "visit", "message", "pay");

    /** Titles that are written out. */
    private static final Set<String> TITLES = Set.of("doctor", "professor", "councillor");

    private static final Set<String> WHERE = Set.of("in", "near");
    private static final Set<String> SITES = Set.of(
            "plant",
            "factory",
            "depot",
            "warehouse",
            "airport",
            "fair",
            "branch",
            "market",
            "station",
            "harbour",
            "yard",
            "dock",
            "terminal",
            "road",
            "street");

    private static final int NEAR = 3;

    private Capitals() {}

    /** First Prairie, Big Jim: a known word with a capital before a name, in the middle of a sentence. */
    static boolean leads(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token name = at(tokens, i + 1);
        boolean written = token.is(Kind.WORD) && token.capital() && !token.opens() && !token.allCapitals();
        boolean follows = name.is(Kind.WORD) && name.capital() && !name.allCapitals() && name.entry() == Entry.UNKNOWN;
        return written && follows && token.entry() != Entry.UNKNOWN && token.verb() == null && !binds(token);
    }

    /** A client in New York, the Rotherham plant: a place. */
    static boolean place(List<Token> tokens, int i) {
        Token before = word(tokens, i - 1);
        boolean there = WHERE.contains(before.norm())
                || (before.is("new") || before.is("san"))
                        && WHERE.contains(word(tokens, i - 2).norm());
        boolean owner = word(tokens, i + 1).is("'s");
        return tokens.get(i).capital()
                && (there && !owner || SITES.contains(word(tokens, i + 1).norm()));
    }

    private static boolean binds(Token token) {
        return token.is(WordClass.FIRST)
                || token.is(WordClass.SECOND)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.OBJECT)
                || token.is(WordClass.POSSESSIVE)
                || token.is(WordClass.DETERMINER)
                || token.is(WordClass.PREPOSITION)
                || token.is(WordClass.AND)
                || token.is(WordClass.BUT)
                || token.is(WordClass.IF)
                || token.is(WordClass.SUBORDINATE)
                || token.is(WordClass.QUESTION)
                || token.is(WordClass.GREETING)
                || token.is(WordClass.TITLE)
                || TITLES.contains(token.norm())
                || token.is(WordClass.CLIENT)
                || token.is(WordClass.TIME_NOUN)
                || token.is(WordClass.NOT)
                || token.is(WordClass.ACCEPT)
                || token.is(WordClass.TASK)
                || token.is(WordClass.SENDABLE)
                || token.is(WordClass.FEMALE)
                || token.is(WordClass.MALE);
    }

    /** Share BOQ by Tuesday; AV list to Jess: what is handed over, and no person. */
    static boolean thing(List<Token> tokens, int i) {
        Token before = at(tokens, i - 1);
        Token after = at(tokens, i + 1);
        boolean object =
                before.verb() != null && !TO_PERSONS.contains(before.verb().lemma());
        boolean ends = after == Token.NONE || after.is(Kind.TIME) || after.is(Kind.STOP) || after.is("to");
        boolean told = before.isVerb(WordClass.SAY);
        return object && ends && !told || after.is(WordClass.SENDABLE) && goesTo(tokens, i + 2);
    }

    private static boolean goesTo(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + NEAR, tokens.size() - 1); i++) {
            if (tokens.get(i).is("to")
                    && tokens.get(i + 1).capital()
                    && !tokens.get(i + 1).allCapitals()) {
                return true;
            }
        }
        return false;
    }

    private static Token at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    private static Token word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(Kind.WORD) ? tokens.get(i) : Token.NONE;
    }
}
