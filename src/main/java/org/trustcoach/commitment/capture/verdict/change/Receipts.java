package org.trustcoach.commitment.capture.verdict.change;

import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** Who was promised something has it: Anna has the contract, she got the quote from me. */
final class Receipts {

    private Receipts() {}

    /** Anna has the contract. */
    static boolean received(Scene scene) {
        Clause clause = scene.clause();
        boolean got = (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                && clause.byPerson()
                && clause.is(Force.PAST, Force.PERFECT)
                && scene.fromMe();
        if (got) {
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
        boolean definite = scene.after(1).is("the") || scene.after(1).is(WordClass.POSSESSIVE);
        int noun = definite ? 2 : 1;
        boolean fresh = scene.after(1).is(WordClass.POSSESSIVE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("now"));
        return fresh
                || definite
                        && (scene.after(noun).is(WordClass.SENDABLE)
                                || scene.after(noun + 1).is(WordClass.SENDABLE));
    }
}
