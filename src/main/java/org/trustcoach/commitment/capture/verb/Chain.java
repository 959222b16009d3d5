package org.trustcoach.commitment.capture.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Goes from an auxiliary to the verb that counts: over be able to, have to, need to, try to and the like. */
public final class Chain {

    static final Set<String> BOUND = Set.of(
            "supposed", "meant", "due", "obliged", "required", "scheduled", "bound", "committed", "expected", "down");
    static final Set<String> ABLE = Set.of("able", "happy", "glad", "ready", "willing", "delighted", "pleased", "free");

    private final Words words;

    public Chain(Words words) {
        this.words = words;
    }

    public boolean infinitiveAt(int i) {
        return words.at(i).is("to") && verbLike(words.at(words.past(i + 1, WordClass.ADVERB, WordClass.NOT)));
    }

    /** The verb that counts, or null if there is none. */
    public @Nullable Group to(Cursor cursor, int start, Force force, int asked) {
        cursor.overAdverbs();
        Force now = force;
        for (int links = 0; links < 4; links++) {
            Token token = cursor.here();
            if (token.is("be")
                    && (ABLE.contains(cursor.next().norm())
                            || BOUND.contains(cursor.next().norm()))
                    && words.at(cursor.at() + 2).is("to")) {
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
            } else if (token.is("go")
                    && cursor.next().is("ahead")
                    && words.at(cursor.at() + 2).is("and")) {
                cursor.step(3);
            } else {
                return ending(cursor, start, now, asked);
            }
        }
        return ending(cursor, start, now, asked);
    }

    private static boolean takesAlong(Token token) {
        return token.is("have")
                || token.is("need")
                || token.is("get")
                || token.is("ensure")
                || token.isVerb(WordClass.HOPE) && !token.is("ask");
    }

    private @Nullable Group ending(Cursor cursor, int start, Force force, int asked) {
        Token token = cursor.here();
        if (token.is("be")) {
            return passive(cursor, start, force, asked);
        }
        if (token.is("have")
                && cursor.next().isVerb(Form.PARTICIPLE)
                && !cursor.next().is(WordClass.NOUN_TOO)) {
            cursor.step(1);
            token = cursor.here();
            if (force == Force.DUTY) {
                return new Group(start, cursor.at(), lemma(token), Force.HEDGE, asked, cursor.tone(), false);
            }
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
        return new Group(
                start,
                done ? cursor.at() : be,
                done ? lemma(token) : "be",
                force,
                asked,
                cursor.tone(),
                done || reaches(cursor.at()));
    }

    /** with Anna, in her inbox, on his desk. */
    public boolean reaches(int i) {
        boolean with = words.at(i).is("with")
                && (words.is(i + 1, Kind.NAME) || words.is(i + 1, WordClass.OBJECT) || words.is(i + 2, WordClass.ROLE));
        boolean place = (words.at(i).is("in") || words.at(i).is("on"))
                && (words.at(i + 2).is("inbox")
                        || words.at(i + 2).is("desk")
                        || words.at(i + 3).is("inbox")
                        || words.at(i + 3).is("desk"));
        return with || place;
    }

    /** Whether it can be a verb, known or not. */
    public static boolean verbLike(Token token) {
        if (!token.is(Kind.WORD) || token.norm().startsWith("'")) {
            return false;
        }
        if (token.verb() != null) {
            return !token.is(WordClass.BE);
        }
        return token.is("be")
                || token.entry().classes().isEmpty() && !token.text().isEmpty();
    }

    public static String lemma(Token token) {
        VerbForm verb = token.verb();
        return verb == null ? Lexicon.ENGLISH.withoutSlip(token.norm()) : verb.lemma();
    }
}
