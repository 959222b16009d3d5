package org.trustcoach.commitment.capture.verdict.change;

import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** Who was promised something has it: Anna has the contract, she got the quote from me. */
final class Receipts {

    private Receipts() {}

    /** Got the spec from Anna as she promised. */
    private static boolean asPromised(Scene scene) {
        Clause clause = scene.clause();
        boolean gets = (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                && scene.byMe()
                && clause.is(Force.PAST, Force.PERFECT);
        boolean said = scene.any(
                scene.objectStart(),
                scene.sentence().to(),
                token -> token.is("agreedly") || token.isVerb(WordClass.PROMISE) && token.isVerb(Form.PAST));
        return gets && said && scene.any(scene.objectStart(), scene.end(), token -> token.is("from"));
    }

    /** Anna has the contract. */
    static boolean received(Scene scene) {
        Clause clause = scene.clause();
        boolean got = (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                && clause.byPerson()
                && clause.is(Force.PAST, Force.PERFECT)
                && scene.fromMe();
        if (got || asPromised(scene)) {
            return true;
        }
        if (!clause.byPerson()
                || !(clause.lemma().equals("have") && clause.is(Force.PRESENT)
                        || (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                                && clause.is(Force.PERFECT))
                || scene.index() + 1 < scene.sentence().clauses().size()
                || scene.index() > 0
                        && !Ticks.TICKING.contains(
                                scene.sentence().clauses().get(0).lemma())
                        && !scene.sentence().clauses().get(0).lemma().equals("keep")
                || scene.any(scene.sentence().from(), scene.end(), Arrivals::later)) {
            return false;
        }
        int first = scene.after(1).is("now") ? 2 : 1;
        boolean definite = scene.after(first).is("the") || scene.after(first).is(WordClass.POSSESSIVE);
        int noun = definite ? first + 1 : first;
        boolean fresh = scene.after(first).is(WordClass.POSSESSIVE)
                && !Happenings.kept(scene.after(noun))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("now"));
        return fresh
                || definite
                        && (scene.after(noun).is(WordClass.SENDABLE)
                                || scene.after(noun + 1).is(WordClass.SENDABLE));
    }
}
