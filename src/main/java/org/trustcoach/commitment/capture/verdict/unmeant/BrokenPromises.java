package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.Objects;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise that was told and is broken in the same breath. */
public final class BrokenPromises {

    private static final Set<String> MISSED = Set.of("forget", "miss", "fail");

    private BrokenPromises() {}

    /** He said he'd ring, but that was in May and nothing ever came of it. */
    static boolean cameToNothing(Scene scene) {
        int from = scene.clause().verb();
        return scene.any(from, scene.sentence().to(), token -> token.is("nothing"))
                && scene.any(from, scene.sentence().to(), token -> token.is("came") || token.is("happened"));
    }

    /** I told her I'd send it, but I didn't. */
    public static boolean since(Scene scene) {
        int at = scene.end();
        while (scene.words().is(at, Kind.MARK)) {
            at++;
        }
        boolean told = scene.clause().parent() != null
                || scene.clause().is(Force.DUTY)
                || scene.clause().is(Force.PAST, Force.PERFECT);
        boolean and = scene.words().is(at, WordClass.AND);
        if (!told || !and && !scene.words().is(at, WordClass.BUT)) {
            return false;
        }
        int next = scene.words().past(at + 1, WordClass.FIRST, WordClass.FILLER);
        Token verb = scene.words().at(next);
        boolean missed = verb.isVerb(Form.PAST)
                && MISSED.contains(Objects.requireNonNull(verb.verb()).lemma());
        boolean over = verb.isVerb(Form.PAST) && scene.words().is(next + 1, WordClass.THING) && !verb.is("said");
        if (and || over) {
            return missed && scene.words().is(next + 1, WordClass.THING) || over;
        }
        boolean failed = (verb.is("did") || verb.is("could") || verb.is("will") || verb.is("can"))
                && scene.words().is(next + 1, WordClass.NOT);
        return missed || failed;
    }
}
