package org.trustcoach.commitment.capture.verdict.theirs;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What is to come to the rep: the payment arrives on Friday, the logo is coming from Tom. */
final class Consignments {

    private static final Set<String> ARRIVING = Set.of("arrive", "land", "come", "reach", "ship");

    private Consignments() {}

    /** The payment arrives on Friday; the contract would be signed by Friday. */
    static boolean arrives(Scene scene) {
        Clause clause = scene.clause();
        boolean comes = ARRIVING.contains(clause.lemma())
                && clause.is(Force.PRESENT, Force.PROMISE, Force.WOULD, Force.PLANNED);
        boolean here = clause.lemma().equals("be")
                && (scene.after(1).is("here")
                        || scene.after(1).is("there")
                        || scene.after(1).is("in")
                        || scene.after(1).is("with") && scene.after(2).is(WordClass.ME));
        boolean done = clause.passive() && clause.is(Force.PROMISE, Force.WOULD);
        return scene.hasSingleTime() && (comes || here || done);
    }

    /** The logo is coming from Tom on Friday. */
    static boolean coming(Scene scene) {
        Clause clause = scene.clause();
        for (int i = scene.sentence().from(); i < scene.end(); i++) {
            boolean source = scene.words().at(i).is("from") && i > clause.verb()
                    || scene.words().at(i).is("to") && scene.words().at(i - 1).is("according");
            if (source && scene.words().is(i + 1, Kind.NAME)) {
                boolean comes = ARRIVING.contains(clause.lemma()) && clause.is(Force.PLANNED, Force.PROMISE);
                comes |= clause.lemma().equals("come")
                        && clause.is(Force.PRESENT)
                        && scene.after(1).is("back");
                boolean due = clause.is(Force.PRESENT) && scene.after(1).is("due");
                return (comes || due) && scene.hasSingleTime();
            }
        }
        return false;
    }
}
