package org.trustcoach.commitment.capture.verdict.mine;

import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What is promised is what the clause speaks of: the draft will be sent, the parts go out on Friday. */
final class Passives {

    private Passives() {}

    /** The contract is due from Anna. */
    private static boolean fromOther(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            if (scene.words().at(i).is("from") && scene.words().is(i + 1, Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Anita is chasing me for it, said it's coming on Monday: nobody else says so. */
    private static boolean toldByMe(Scene scene) {
        boolean told = false;
        for (Clause other : scene.sentence().clauses()) {
            boolean says = other.does(WordClass.SAY) && other.is(Force.PAST, Force.PERFECT);
            if (says && other.byPerson()) {
                return false;
            }
            told |= says
                    && !other.negated()
                    && other.verb() < scene.clause().verb()
                    && (other.mine() || other.subject().who() == Who.NOBODY);
        }
        return told;
    }

    static boolean arrives(Scene scene) {
        Clause clause = scene.clause();
        if (clause.subject().who() != Who.THING || !scene.hasTime()) {
            return false;
        }
        boolean byOther = scene.any(scene.objectStart(), scene.end(), token -> token.is("by"));
        boolean said = clause.is(Force.PROMISE)
                || clause.is(Force.DUTY)
                || clause.is(Force.WOULD) && clause.parent() != null
                || clause.is(Force.PRESENT) && clause.does(WordClass.GIVE);
        boolean leaves = clause.lemma().equals("go")
                && (scene.after(1).is("out")
                        || scene.after(1).is("over")
                        || scene.after(1).is("to"))
                && clause.is(Force.PRESENT, Force.PROMISE, Force.PLANNED, Force.DUTY);
        boolean there = clause.lemma().equals("be")
                && clause.is(Force.PROMISE, Force.WOULD, Force.DUTY)
                && (scene.after(1).is("there")
                        || scene.after(1).is("here")
                        || scene.after(1).is("out"));
        boolean comes = (clause.lemma().equals("come") || clause.lemma().equals("arrive"))
                && clause.parent() != null
                && clause.parent().mine()
                && clause.is(Force.PROMISE, Force.WOULD);
        comes |= (clause.lemma().equals("come") || clause.lemma().equals("arrive"))
                && clause.is(Force.PLANNED)
                && toldByMe(scene);
        boolean reaches = (clause.lemma().equals("reach") || clause.lemma().equals("ship"))
                && clause.is(Force.PRESENT, Force.PROMISE)
                && !scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.ME));
        boolean owed = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.after(1).is("due")
                && scene.hasName()
                && !fromOther(scene)
                && scene.words().is(clause.subject().at(), WordClass.SENDABLE);
        return leaves || there || comes || reaches || owed || clause.passive() && said && !byOther;
    }
}
