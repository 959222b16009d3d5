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

    /** The logo is coming from Tom on Friday; the order is due in on Friday, she says. */
    static boolean coming(Scene scene) {
        Clause clause = scene.clause();
        if (!scene.hasSingleTime()) {
            return false;
        }
        boolean due = clause.is(Force.PRESENT) && scene.after(1).is("due");
        boolean comes = ARRIVING.contains(clause.lemma()) && clause.is(Force.PLANNED, Force.PROMISE);
        boolean now = ARRIVING.contains(clause.lemma()) && clause.is(Force.PRESENT);
        return (due || comes || expected(scene)) && fromOther(scene) || (due || comes || now) && saidSo(scene);
    }

    /** An answer from the committee expected by Friday; a reply promised for Tuesday by the planners. */
    static boolean expected(Scene scene) {
        Clause clause = scene.clause();
        boolean noun = clause.lemma().equals("expect") || clause.lemma().equals("promise");
        return noun && clause.is(Force.PAST) && scene.after(1).is(Kind.TIME) && fromOther(scene);
    }

    /** From Tom, from the committee, by the planners, according to Tom. */
    private static boolean fromOther(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.end(); i++) {
            boolean source = scene.words().at(i).is("from")
                    || scene.words().at(i).is("by") && i > scene.clause().verb()
                    || scene.words().at(i).is("to") && scene.words().at(i - 1).is("according");
            boolean other = scene.words().is(i + 1, Kind.NAME)
                    || scene.words().at(i + 1).is("the") && scene.words().is(i + 2, WordClass.ROLE);
            if (source && other) {
                return true;
            }
        }
        return false;
    }

    private static boolean saidSo(Scene scene) {
        return scene.sentence().clauses().stream()
                .anyMatch(other -> other != scene.clause()
                        && other.byPerson()
                        && !scene.words().at(other.subject().at()).is("who")
                        && other.parent() == null
                        && other.does(WordClass.SAY)
                        && !other.negated());
    }
}
