package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Something is moved: to Friday, by a week. */
final class Shifts {

    /** Verbs by which something moves forward or back: the visit has come forward to Monday. */
    private static final Set<String> WENT = Set.of("come", "go", "pull", "put", "move", "bring");

    private Shifts() {}

    static boolean moved(Scene scene) {
        Clause clause = scene.clause();
        if (clause.passive() || scene.clause().subject().who() == Who.THING) {
            return rescheduled(scene);
        }
        boolean said = clause.is(
                Force.ORDER,
                Force.PROMISE,
                Force.DUTY,
                Force.HEDGE,
                Force.PAST,
                Force.PERFECT,
                Force.LET,
                Force.PLANNED);
        boolean presses = clause.lemma().equals("push") && scene.after(1).norm().startsWith("for ");
        return said && !presses && shifts(scene);
    }

    /** The call is now on Thursday, was moved to Thursday, slips to Thursday. */
    private static boolean rescheduled(Scene scene) {
        Clause clause = scene.clause();
        boolean now = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.any(scene.sentence().start(scene.index()), scene.end(), token -> token.is("now"))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME) && !token.is("now"));
        return now
                || WENT.contains(clause.lemma()) && shifts(scene)
                || clause.does(WordClass.CHANGE) && scene.any(scene.objectStart(), scene.end(), Shifts::target);
    }

    static boolean shifts(Scene scene) {
        Clause clause = scene.clause();
        boolean makeIt = clause.lemma().equals("make")
                && scene.after(1).is(WordClass.THING)
                && scene.after(2).is(Kind.TIME);
        boolean along = WENT.contains(clause.lemma())
                && (scene.after(1).is("forward") || scene.after(1).is("back"))
                && scene.any(scene.objectStart(), scene.end(), Shifts::target);
        return makeIt
                || along
                || clause.does(WordClass.CHANGE)
                        && (scene.any(scene.objectStart(), scene.end(), Shifts::target) || byAWhile(scene));
    }

    /** by a week, by two days: until when isn't said */
    private static boolean byAWhile(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            boolean amount = scene.words().is(i + 1, WordClass.DETERMINER)
                    || scene.words().is(i + 1, Kind.NUMBER);
            if (scene.words().at(i).is("by") && amount && scene.words().is(i + 2, WordClass.TIME_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** to Friday, until Friday, by a week; but by and on Friday say when something is done. */
    private static boolean target(Token token) {
        boolean stretch = token.norm().startsWith("by a ")
                || token.norm().startsWith("by one ")
                || token.norm().startsWith("by two ");
        boolean when = token.norm().startsWith("by ") && !stretch
                || token.norm().startsWith("on ")
                || token.norm().startsWith("before ");
        return token.is(Kind.TIME) && !when && !token.is("today");
    }
}
