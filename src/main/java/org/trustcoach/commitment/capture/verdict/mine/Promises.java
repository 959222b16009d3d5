package org.trustcoach.commitment.capture.verdict.mine;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Deeds;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.verdict.unmeant.BrokenPromises;
import org.trustcoach.commitment.capture.verdict.unmeant.Quotations;
import org.trustcoach.commitment.capture.verdict.unmeant.Spoken;

/** A promise of the rep's own. */
public final class Promises {

    private Promises() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (comesFromOther(scene) || Spoken.spoken(scene) || Quotations.worded(scene) || Quotations.askedAbout(scene)) {
            return null;
        }
        if (Debts.promisedTo(scene)) {
            return Verdict.MINE_BY_NOUN;
        }
        if (!scene.byMe() || clause.passive() && !ready(scene) || BrokenPromises.since(scene)) {
            return null;
        }
        if (Debts.named(scene)) {
            return scene.hasObject() && !Debts.longAgo(scene) ? Verdict.MINE_BY_NOUN : null;
        }
        if (Debts.talkedInto(scene)) {
            return Verdict.MINE;
        }
        if (Debts.grants(scene) || Debts.saysYesTo(scene)) {
            return Verdict.MINE_BY_NOUN;
        }
        return told(clause) && !Quotations.rehearsed(clause) && Firmness.meant(scene) && Deeds.says(scene)
                ? Verdict.MINE
                : null;
    }

    /** I'm to get the answer from the vicar on Friday. */
    private static boolean comesFromOther(Scene scene) {
        Clause clause = scene.clause();
        return clause.mine()
                && clause.is(Force.DUTY)
                && (clause.lemma().equals("get")
                        || clause.lemma().equals("have")
                        || clause.lemma().equals("receive"))
                && scene.words().is(clause.verb() - 2, WordClass.BE)
                && !scene.fromMe()
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("from"));
    }

    /** I'll be done with it by Friday. */
    private static boolean ready(Scene scene) {
        Clause clause = scene.clause();
        return clause.is(Force.PROMISE, Force.WOULD)
                && scene.hasTime()
                && scene.words().is(clause.verb(), WordClass.DELIVERABLE)
                && clause.mine();
    }

    /** Whether the rep says it themselves, or told somebody so. */
    private static boolean told(Clause clause) {
        Clause parent = clause.parent();
        if (parent == null) {
            return true;
        }
        boolean toldSo = parent.passive() && (parent.does(WordClass.SAY) || parent.does(WordClass.PROMISE));
        boolean mine = parent.mine() && !toldSo || parent.subject().who() == Who.NOBODY;
        boolean heard = parent.byPerson() && (parent.lemma().equals("know") || toldSo);
        return (mine || heard) && clause.link() != Link.IF && told(parent);
    }
}
