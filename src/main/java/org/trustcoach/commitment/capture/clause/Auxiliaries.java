package org.trustcoach.commitment.capture.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.word.Lexicon;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.VerbForm;
import org.trustcoach.commitment.capture.word.VerbForm.Form;
import org.trustcoach.commitment.capture.word.WordClass;
import org.trustcoach.commitment.capture.word.Words;

/** Reads verbs that begin with an auxiliary: will, am going to, have to, might, need to. */
final class Auxiliaries {

    private static final Set<String> BOUND = Set.of("supposed", "meant", "due", "obliged", "required", "scheduled", "bound", "committed", "expected");
    private static final Set<String> ABLE = Set.of("able", "happy", "glad", "ready", "willing", "delighted", "pleased", "free");
    private static final Set<String> OWED = Set.of("need", "needs", "got", "ought", "have");

    private final Words words;

    Auxiliaries(Words words) {
        this.words = words;
    }

    /** The verb that begins here with an auxiliary, or null. */
    @Nullable Group at(int i, boolean clauseStart) {
        Token token = words.at(i);
        if (!token.is(Kind.WORD)) {
            return null;
        }
        if (token.is(WordClass.FUTURE)) {
            return modal(i, Force.PROMISE, clauseStart);
        }
        if (token.is(WordClass.WOULD)) {
            return words.at(i + 1).is("better") ? chain(new Cursor(words, i + 2), i, Force.DUTY, -1) : modal(i, Force.WOULD, clauseStart);
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
        if (token.is(WordClass.BE) || token.is("'s") && isBe(i)) {
            return being(i, clauseStart);
        }
        if (token.is("going") && clauseStart && infinitiveAt(i + 1)) {
            return chain(new Cursor(words, i + 2), i, Force.PROMISE, -1);
        }
        if (OWED.contains(token.norm()) && infinitiveAt(i + 1)) {
            return chain(new Cursor(words, i + 2), i, token.is("ought") ? Force.HEDGE : Force.DUTY, -1);
        }
        if (token.is(WordClass.HAVE)) {
            return having(i, clauseStart);
        }
        if (token.is("better") && words.at(i + 1).isVerb(Form.BASE) && clauseStart) {
            return chain(new Cursor(words, i + 1), i, Force.DUTY, -1);
        }
        boolean lets = token.is("let") && words.at(i + 1).is("me") && clauseStart;
        return lets ? chain(new Cursor(words, i + 2), i, Force.LET, -1) : null;
    }

    boolean infinitiveAt(int i) {
        return words.at(i).is("to") && verbLike(words.at(words.past(i + 1, WordClass.ADVERB, WordClass.NOT)));
    }

    private boolean isBe(int i) {
        Token before = words.at(i - 1);
        return before.is(WordClass.THIRD) || before.is(WordClass.THING) || words.at(i + 1).is("going") || words.at(i + 1).isVerb(Form.ING);
    }

    private @Nullable Group modal(int i, Force force, boolean clauseStart) {
        if (words.at(i - 1).is(WordClass.DETERMINER)) {
            return null;
        }
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = asked(cursor, clauseStart);
        return chain(cursor, i, force, asked);
    }

    /** A subject behind the auxiliary makes a question. */
    private static int asked(Cursor cursor, boolean clauseStart) {
        Token token = cursor.here();
        boolean subject = token.is(WordClass.FIRST) || token.is(WordClass.SECOND) || token.is(WordClass.THIRD) || token.is(Kind.NAME)
                || token.is(WordClass.THING) || token.is(WordClass.POSSESSIVE) || token.is("the");
        if (!clauseStart || !subject) {
            return -1;
        }
        int at = cursor.at();
        cursor.step(token.is(WordClass.POSSESSIVE) || token.is("the") ? 2 : 1);
        return at;
    }

    /** Over be able to, have to, need to, try to and the like, down to the verb that counts. */
    private @Nullable Group chain(Cursor cursor, int start, Force force, int asked) {
        cursor.overAdverbs();
        Force now = force;
        for (int links = 0; links < 4; links++) {
            Token token = cursor.here();
            if (token.is("be") && (ABLE.contains(cursor.next().norm()) || BOUND.contains(cursor.next().norm())) && words.at(cursor.at() + 2).is("to")) {
                cursor.step(3);
            } else if (token.is("be") && cursor.next().is("going") && infinitiveAt(cursor.at() + 2)) {
                cursor.step(3);
            } else if (token.is("be") && cursor.next().isVerb(Form.ING)) {
                cursor.step(1);
            } else if (token.is("remember") && infinitiveAt(cursor.at() + 1)) {
                cursor.step(2);
                cursor.affirm();
            } else if (takesAlong(token) && infinitiveAt(cursor.at() + 1)) {
                if (token.isVerb(WordClass.HOPE)) {
                    cursor.weaken();
                }
                cursor.step(2);
            } else if (token.is("go") && cursor.next().is("ahead") && words.at(cursor.at() + 2).is("and")) {
                cursor.step(3);
            } else {
                return ending(cursor, start, now, asked);
            }
        }
        return ending(cursor, start, now, asked);
    }

    private static boolean takesAlong(Token token) {
        return token.is("have") || token.is("need") || token.is("get") || token.is("ensure") || token.isVerb(WordClass.HOPE) && !token.is("ask");
    }

    private @Nullable Group ending(Cursor cursor, int start, Force force, int asked) {
        Token token = cursor.here();
        if (token.is("be")) {
            return passive(cursor, start, force, asked);
        }
        if (token.is("have") && cursor.next().isVerb(Form.PARTICIPLE) && !cursor.next().is(WordClass.NOUN_TOO)) {
            cursor.step(1);
            token = cursor.here();
        }
        if (!verbLike(token)) {
            return null;
        }
        return new Group(start, cursor.at(), lemma(token), force, asked, cursor.tone(), false);
    }

    private Group passive(Cursor cursor, int start, Force force, int asked) {
        int be = cursor.at();
        cursor.step(1);
        Token token = cursor.here();
        boolean done = token.isVerb(Form.PARTICIPLE) || token.is(WordClass.DELIVERABLE);
        return new Group(start, done ? cursor.at() : be, done ? lemma(token) : "be", force, asked, cursor.tone(), done || reaches(cursor.at()));
    }

    /** with Anna, in her inbox, on his desk. */
    private boolean reaches(int i) {
        boolean with = words.at(i).is("with") && (words.is(i + 1, Kind.NAME) || words.is(i + 1, WordClass.OBJECT) || words.is(i + 2, WordClass.ROLE));
        boolean place = (words.at(i).is("in") || words.at(i).is("on"))
                && (words.at(i + 2).is("inbox") || words.at(i + 2).is("desk") || words.at(i + 3).is("inbox") || words.at(i + 3).is("desk"));
        return with || place;
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
        return (token.is("need") || token.is("have")) && infinitiveAt(cursor.at() + 1)
                ? chain(cursor, i, Force.DUTY, asked)
                : new Group(i, cursor.at(), lemma(token), force, asked, cursor.tone(), false);
    }

    private @Nullable Group being(int i, boolean clauseStart) {
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = asked(cursor, clauseStart);
        boolean past = words.at(i).is("was") || words.at(i).is("were") || words.at(i).is("been");
        Token token = cursor.here();
        if ((token.is("going") || token.is("about") || BOUND.contains(token.norm())) && cursor.next().is("to")) {
            Force force = past ? Force.HEDGE : BOUND.contains(token.norm()) ? Force.DUTY : Force.PROMISE;
            if (verbLike(words.at(cursor.at() + 2)) || words.at(cursor.at() + 2).is("be") || words.at(cursor.at() + 2).is(WordClass.ADVERB)) {
                cursor.step(2);
                return chain(cursor, i, force, asked);
            }
        }
        if (ABLE.contains(token.norm()) && cursor.next().is("to")) {
            cursor.step(2);
            return chain(cursor, i, Force.ABLE, asked);
        }
        if (token.isVerb(Form.ING)) {
            return progressive(cursor, i, past, asked);
        }
        Force force = past ? Force.PAST : Force.PRESENT;
        boolean done = token.isVerb(Form.PARTICIPLE) || token.is(WordClass.DELIVERABLE);
        return new Group(i, done ? cursor.at() : i, done ? lemma(token) : "be", force, asked, cursor.tone(), done || reaches(cursor.at()));
    }

    private @Nullable Group progressive(Cursor cursor, int start, boolean past, int asked) {
        Force force = past ? Force.PAST : Force.PLANNED;
        if (cursor.here().isVerb(WordClass.HOPE)) {
            cursor.weaken();
        }
        return new Group(start, cursor.at(), lemma(cursor.here()), force, asked, cursor.tone(), false);
    }

    private @Nullable Group having(int i, boolean clauseStart) {
        Cursor cursor = new Cursor(words, i);
        cursor.step(1);
        int asked = asked(cursor, clauseStart);
        Token token = cursor.here();
        boolean past = words.at(i).is("had");
        if (infinitiveAt(cursor.at())) {
            cursor.step(1);
            return chain(cursor, i, past ? Force.PAST : Force.DUTY, asked);
        }
        int time = token.is("got") ? cursor.at() + 1 : cursor.at();
        if (words.is(time, Kind.TIME) && infinitiveAt(time + 1)) {
            return chain(new Cursor(words, time + 2), i, Force.DUTY, asked);
        }
        if ((token.is("got") || token.is("had")) && infinitiveAt(cursor.at() + 1)) {
            cursor.step(2);
            return chain(cursor, i, Force.DUTY, asked);
        }
        if (token.is("been") && cursor.next().isVerb(Form.ING)) {
            cursor.step(1);
            cursor.weaken();
        }
        token = cursor.here();
        boolean perfect = token.isVerb(Form.PARTICIPLE) && !token.is(WordClass.PREPOSITION) || token.isVerb(Form.ING) || token.is("been");
        return perfect ? new Group(i, cursor.at(), lemma(token), past ? Force.PAST : Force.PERFECT, asked, cursor.tone(), false) : null;
    }

    /** Whether it can be a verb, known or not. */
    static boolean verbLike(Token token) {
        if (!token.is(Kind.WORD) || token.norm().startsWith("'")) {
            return false;
        }
        if (token.verb() != null) {
            return !token.is(WordClass.BE);
        }
        return token.is("be") || token.entry().classes().isEmpty() && !token.text().isEmpty();
    }

    static String lemma(Token token) {
        VerbForm verb = token.verb();
        return verb == null ? Lexicon.ENGLISH.withoutSlip(token.norm()) : verb.lemma();
    }
}
