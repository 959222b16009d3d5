package org.trustcoach.commitment.capture.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Reads verbs that begin with an auxiliary: will, am going to, have to, might, need to. */
public final class Auxiliaries {

    private static final Set<String> OWED = Set.of("need", "needs", "got", "ought", "have");

    private final Words words;
    private final Chain chain;
    private final BeAndHave beAndHave;

    public Auxiliaries(Words words) {
        this.words = words;
        this.chain = new Chain(words);
        this.beAndHave = new BeAndHave(words, chain);
    }

    /** The verb that begins here with an auxiliary, or null. */
    public @Nullable Group at(int i, boolean clauseStart) {
        Token token = words.at(i);
        if (!token.is(Kind.WORD)) {
            return null;
        }
        if (token.is(WordClass.FUTURE)) {
            return modal(i, Force.PROMISE, clauseStart);
        }
        if (token.is(WordClass.WOULD)) {
            return words.at(i + 1).is("better")
                    ? chain.to(new Cursor(words, i + 2), i, Force.DUTY, -1)
                    : modal(i, Force.WOULD, clauseStart);
        }
        if (token.is(WordClass.ABLE)) {
            return modal(i, token.is("could") ? Force.WOULD : Force.ABLE, clauseStart);
        }
        if (token.is(WordClass.HEDGE)) {
            return modal(i, Force.HEDGE, clauseStart);
        }
        if (token.is(WordClass.MUST)) {
            return modal(i, Force.DUTY, clauseStart);
        }
        if (token.is(WordClass.DO)) {
            return support(i, clauseStart);
        }
        if (token.is("'s") && isHave(i)) {
            return beAndHave.having(i, clauseStart);
        }
        if (token.is(WordClass.BE) || token.is("'s") && isBe(i)) {
            return beAndHave.being(i, clauseStart);
        }
        if (token.is("no_need") && chain.infinitiveAt(i + 1)) {
            Cursor cursor = new Cursor(words, i + 2);
            Group group = chain.to(cursor, i, Force.DUTY, -1);
            return group == null
                    ? null
                    : new Group(
                            i, group.verb(), group.lemma(), Force.DUTY, -1, new Group.Tone(true, false, false), false);
        }
        if (token.is("going") && clauseStart && chain.infinitiveAt(i + 1)) {
            return chain.to(new Cursor(words, i + 2), i, Force.PROMISE, -1);
        }
        if (token.is("need") && words.is(i + 1, WordClass.NOT)) {
            return modal(i, Force.DUTY, clauseStart);
        }
        if (OWED.contains(token.norm()) && chain.infinitiveAt(i + 1)) {
            return chain.to(new Cursor(words, i + 2), i, token.is("ought") ? Force.HEDGE : Force.DUTY, -1);
        }
        if (token.is(WordClass.HAVE)) {
            return beAndHave.having(i, clauseStart);
        }
        if (token.is("better") && words.at(i + 1).isVerb(Form.BASE) && clauseStart) {
            return chain.to(new Cursor(words, i + 1), i, Force.DUTY, -1);
        }
        boolean lets = token.is("let") && words.at(i + 1).is("me") && clauseStart;
        return lets ? chain.to(new Cursor(words, i + 2), i, Force.LET, -1) : null;
    }

    /** Deb's promised to; she's sent me: not Deb's signed copy. */
    private boolean isHave(int i) {
        Token before = words.at(i - 1);
        int at = words.past(i + 1, WordClass.ADVERB, WordClass.FILLER);
        Token verb = words.at(at);
        Token after = words.at(at + 1);
        boolean person = before.is(Kind.NAME) || before.is(WordClass.ROLE) || before.is(WordClass.THIRD);
        boolean handsOn = verb.isVerb(WordClass.PROMISE) || verb.isVerb(WordClass.SAY) || verb.isVerb(WordClass.GIVE);
        boolean goesOn = after.is("to")
                || after.is("that")
                || after.is(WordClass.ME)
                || after.is(WordClass.FIRST)
                || after.is(WordClass.THIRD)
                || after.is(WordClass.OBJECT)
                || after.is(WordClass.POSSESSIVE)
                || after.is(WordClass.DETERMINER);
        return person && handsOn && verb.isVerb(Form.PARTICIPLE) && !verb.isVerb(Form.BASE) && goesOn;
    }

    private boolean isBe(int i) {
        Token before = words.at(i - 1);
        return before.is(WordClass.THIRD)
                || before.is(WordClass.THING)
                || words.at(i + 1).is("going")
                || words.is(i - 1, Kind.NAME)
                        && (words.isAny(
                                i + 1, WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.NOT, WordClass.ADVERB))
                || words.at(i + 1).isVerb(Form.ING);
    }

    private @Nullable Group modal(int i, Force force, boolean clauseStart) {
        if (words.at(i - 1).is(WordClass.DETERMINER)) {
            return null;
        }
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = asked(cursor, clauseStart);
        boolean had = words.at(i).is("'d")
                && cursor.here().isVerb(Form.PARTICIPLE)
                && !cursor.here().isVerb(Form.BASE);
        return chain.to(cursor, i, had ? Force.PAST : force, asked);
    }

    /** A subject behind the auxiliary makes a question. */
    public static int asked(Cursor cursor, boolean clauseStart) {
        Token token = cursor.here();
        boolean subject = token.is(WordClass.FIRST)
                || token.is(WordClass.SECOND)
                || token.is(WordClass.THIRD)
                || token.is(Kind.NAME)
                || token.is(WordClass.THING)
                || token.is(WordClass.POSSESSIVE)
                || token.is("the");
        if (!clauseStart || !subject) {
            return -1;
        }
        int at = cursor.at();
        cursor.step(token.is(WordClass.POSSESSIVE) || token.is("the") ? 2 : 1);
        return at;
    }

    /** do, does and did: a question, a denial, or stress. */
    private @Nullable Group support(int i, boolean clauseStart) {
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = asked(cursor, clauseStart);
        Token token = cursor.here();
        if (!token.isVerb(Form.BASE) || asked < 0 && !cursor.tone().negated()) {
            return null;
        }
        Force force = words.at(i).is("did") ? Force.PAST : clauseStart && asked < 0 ? Force.ORDER : Force.PRESENT;
        return (token.is("need") || token.is("have")) && chain.infinitiveAt(cursor.at() + 1)
                ? chain.to(cursor, i, Force.DUTY, asked)
                : new Group(i, cursor.at(), Chain.lemma(token), force, asked, cursor.tone(), false);
    }
}
