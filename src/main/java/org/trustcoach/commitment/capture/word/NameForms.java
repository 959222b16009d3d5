package org.trustcoach.commitment.capture.word;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** How names look. */
final class NameForms {

    /** Words before “to” that name nobody: ought to warn her, glad to help. */
    private static final Set<String> FEELING =
            Set.of("ought", "glad", "sorry", "pleased", "happy", "keen", "ready", "able", "free", "gotta", "bound");

    private static final Set<String> PLACES = Set.of("in", "at", "from");

    private static final int FARTHEST = 5;

    private NameForms() {}

    /** A first name that is no other word, or a word that isn't in the list at all. */
    static boolean onlyAName(Token token) {
        boolean listed = token.is(WordClass.FEMALE) || token.is(WordClass.MALE);
        return token.is(Kind.WORD) && (listed && !token.is(WordClass.AMBIGUOUS) || token.entry() == Entry.UNKNOWN);
    }

    static boolean startsAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = i > 0 ? tokens.get(i - 1) : Token.NONE;
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.NONE;
        if (!token.is(Kind.WORD) || token.norm().startsWith("'") || token.is(WordClass.ACRONYM)) {
            return false;
        }
        if (token.is(WordClass.FEMALE) || token.is(WordClass.MALE)) {
            boolean given =
                    before.isVerb(WordClass.GIVE) && (after.is(WordClass.DETERMINER) || after.is(WordClass.POSSESSIVE));
            return !token.is(WordClass.AMBIGUOUS)
                    || given
                    || token.capital() && (token.opens() ? claims(after) : !before.is(WordClass.DETERMINER));
        }
        if (token.is(WordClass.TITLE)) {
            return token.capital() && (after.capital() || after.is(WordClass.VON)) && after.is(Kind.WORD);
        }
        if (Capitals.leads(tokens, i)) {
            return true;
        }
        if (!token.capital() || token.entry() != Entry.UNKNOWN || token.norm().indexOf('-') == 1) {
            return false;
        }
        if (token.allCapitals()) {
            return !Capitals.thing(tokens, i) && (takesName(before) || claims(after));
        }
        if (!token.opens()) {
            return true;
        }
        boolean called =
                after.is(",") && i + 2 < tokens.size() && tokens.get(i + 2).is(WordClass.FIRST);
        boolean assigned = !FEELING.contains(token.norm())
                && !token.norm().endsWith("ed")
                && after.is("to")
                && i + 2 < tokens.size()
                && tokens.get(i + 2).isVerb(Form.BASE);
        boolean listed =
                before.is(":") && after.is(",") && i > 1 && tokens.get(i - 2).is(WordClass.PREPOSITION);
        return called
                || listed
                || assigned
                || placed(tokens, i)
                || claims(after) && !token.norm().endsWith("ly");
    }

    /** Jarek in the workshop will send it: where somebody is, and then what they'll do. */
    private static boolean placed(List<Token> tokens, int i) {
        int at = i + 1 < tokens.size() && tokens.get(i + 1).is("over") ? i + 2 : i + 1;
        boolean place = at + FARTHEST - 1 < tokens.size()
                && PLACES.contains(tokens.get(at).norm())
                && !tokens.get(i).norm().endsWith("ly");
        for (int k = at + 2; place && k < at + FARTHEST; k++) {
            Token verb = tokens.get(k);
            boolean bound = verb.is(WordClass.BE)
                    && (k + 1 < tokens.size() && tokens.get(k + 1).is("to"));
            boolean tells = verb.isVerb(WordClass.SAY) || verb.isVerb(WordClass.ASK) || verb.isVerb(WordClass.GIVE);
            if (verb.is(WordClass.FUTURE) || bound || tells && (verb.isVerb(Form.PAST) || verb.isVerb(Form.S))) {
                return true;
            }
        }
        return false;
    }

    /** What follows a name that begins a sentence. */
    private static boolean claims(Token after) {
        return after.norm().equals("'s")
                || after.is(WordClass.HONORIFIC)
                || after.is(WordClass.FUTURE)
                || after.is(WordClass.WOULD)
                || after.is(WordClass.ABLE)
                || after.is(WordClass.BE)
                || after.is(WordClass.HAVE)
                || after.is(WordClass.DO)
                || after.is(WordClass.AND)
                || after.is(WordClass.SENDABLE)
                || after.isVerb(Form.PAST)
                || after.isVerb(Form.S)
                || after.is(Kind.TIME)
                || after.is(Kind.NAME)
                || after.is("-")
                || after.is(":")
                || after.is("=")
                || after.is("&")
                || after.capital()
                        && after.is(Kind.WORD)
                        && (after.entry() == Entry.UNKNOWN || after.is(WordClass.FIRM));
    }

    private static boolean takesName(Token before) {
        return before.is(WordClass.RECIPIENT)
                || before.isVerb(WordClass.GIVE)
                || before.isVerb(WordClass.SAY)
                || before.isVerb(WordClass.ABSORB)
                || before.is("by");
    }

    /** Whether a word goes on a name that has begun. */
    static boolean goesOn(List<Token> tokens, int i) {
        Token token = i < tokens.size() ? tokens.get(i) : Token.NONE;
        Token before = tokens.get(i - 1);
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.NONE;
        if (!token.is(Kind.WORD)) {
            return false;
        }
        boolean surname = token.capital()
                && !token.is(WordClass.ACRONYM)
                && (token.entry() == Entry.UNKNOWN
                        || token.is(WordClass.FIRM)
                        || token.is(WordClass.BODY)
                        || before.is(WordClass.TITLE));
        boolean led = i > 0 && token.capital() && Capitals.leads(tokens, i - 1);
        boolean listedSurname =
                token.capital() && before.capital() && (token.is(WordClass.MALE) || token.is(WordClass.FEMALE));
        boolean joint = token.is("&") && before.entry() == Entry.UNKNOWN && after.capital()
                || token.is("and") && after.capital() && after.is(WordClass.FIRM);
        boolean partner = before.is("&") && token.capital();
        boolean particle = token.is(WordClass.VON) && after.capital() && after.entry() == Entry.UNKNOWN;
        boolean afterParticle = before.is(WordClass.VON) && token.capital();
        return surname && !token.norm().startsWith("'")
                || listedSurname
                || led
                || joint
                || partner
                || particle
                || afterParticle;
    }
}
