package org.trustcoach.commitment.capture.verb;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Reads verbs that begin with be or have: am sending, was going to, have to, have sent. */
public final class BeAndHave {

    private final Words words;
    private final Chain chain;

    public BeAndHave(Words words, Chain chain) {
        this.words = words;
        this.chain = chain;
    }

    public @Nullable Group being(int i, boolean clauseStart) {
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = Auxiliaries.asked(cursor, clauseStart);
        boolean past =
                words.at(i).is("was") || words.at(i).is("were") || words.at(i).is("been");
        Token token = cursor.here();
        if ((token.is("going") || token.is("about") || Chain.BOUND.contains(token.norm()))
                && cursor.next().is("to")) {
            Force force = past ? Force.HEDGE : Chain.BOUND.contains(token.norm()) ? Force.DUTY : Force.PROMISE;
            if (Chain.verbLike(words.at(cursor.at() + 2))
                    || words.at(cursor.at() + 2).is("be")
                    || words.at(cursor.at() + 2).is(WordClass.ADVERB)) {
                cursor.step(2);
                return chain.to(cursor, i, force, asked);
            }
        }
        if (!past && chain.infinitiveAt(cursor.at())) {
            cursor.step(1);
            return chain.to(cursor, i, Force.DUTY, asked);
        }
        if (Chain.ABLE.contains(token.norm()) && cursor.next().is("to")) {
            cursor.step(2);
            return chain.to(cursor, i, Force.ABLE, asked);
        }
        if (token.isVerb(Form.ING)) {
            return progressive(cursor, i, past, asked);
        }
        Force force = past ? Force.PAST : Force.PRESENT;
        boolean done = token.isVerb(Form.PARTICIPLE) || token.is(WordClass.DELIVERABLE);
        return new Group(
                i,
                done ? cursor.at() : i,
                done ? Chain.lemma(token) : "be",
                force,
                asked,
                cursor.tone(),
                done || chain.reaches(cursor.at()));
    }

    private @Nullable Group progressive(Cursor cursor, int start, boolean past, int asked) {
        Force force = past ? Force.PAST : Force.PLANNED;
        if (cursor.here().isVerb(WordClass.HOPE)) {
            cursor.weaken();
        }
        return new Group(start, cursor.at(), Chain.lemma(cursor.here()), force, asked, cursor.tone(), false);
    }

    public @Nullable Group having(int i, boolean clauseStart) {
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = Auxiliaries.asked(cursor, clauseStart);
        Token token = cursor.here();
        boolean past = words.at(i).is("had");
        if (chain.infinitiveAt(cursor.at())) {
            cursor.step(1);
            return chain.to(cursor, i, past ? Force.PAST : Force.DUTY, asked);
        }
        int time = token.is("got") ? cursor.at() + 1 : cursor.at();
        if (words.is(time, Kind.TIME) && chain.infinitiveAt(time + 1)) {
            return chain.to(new Cursor(words, time + 2), i, Force.DUTY, asked);
        }
        if ((token.is("got") || token.is("had")) && chain.infinitiveAt(cursor.at() + 1)) {
            cursor.step(2);
            return chain.to(cursor, i, Force.DUTY, asked);
        }
        if (token.is("been") && cursor.next().isVerb(Form.ING)) {
            cursor.step(1);
            cursor.weaken();
        }
        token = cursor.here();
        if (token.is("been") && cursor.next().isVerb(Form.PARTICIPLE)) {
            return new Group(
                    i,
                    cursor.at() + 1,
                    Chain.lemma(cursor.next()),
                    past ? Force.PAST : Force.PERFECT,
                    asked,
                    cursor.tone(),
                    true);
        }
        boolean perfect = token.isVerb(Form.PARTICIPLE) && !token.is(WordClass.PREPOSITION)
                || token.isVerb(Form.ING)
                || token.is("been");
        return perfect
                ? new Group(
                        i,
                        cursor.at(),
                        Chain.lemma(token),
                        past ? Force.PAST : Force.PERFECT,
                        asked,
                        cursor.tone(),
                        false)
                : null;
    }
}
