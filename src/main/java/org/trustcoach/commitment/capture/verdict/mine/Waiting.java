package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Somebody waits for what the rep has promised: she's counting on me for the plan. */
final class Waiting {

    private static final Set<String> AWAITING = Set.of("wait", "hold", "hang", "look");

    private Waiting() {}

    /** She's counting on me for the plan. */
    static boolean countsOnMe(Scene scene) {
        Clause clause = scene.clause();
        return clause.byPerson()
                && Deliveries.RELYING.contains(clause.lemma())
                && clause.is(Force.PLANNED, Force.PRESENT)
                && scene.after(1).is("on")
                && (scene.after(2).is(WordClass.ME) || scene.fromMe())
                && scene.hasTime();
    }

    /** She's expecting me at nine. */
    static boolean expectsMe(Scene scene) {
        Clause clause = scene.clause();
        return clause.byPerson()
                && clause.lemma().equals("expect")
                && clause.is(Force.PLANNED, Force.PRESENT)
                && !clause.negated()
                && scene.aboutMe()
                && !scene.hasChild()
                && scene.hasTime();
    }

    /** She's waiting on a call from me; he's waiting for our price. */
    static boolean awaits(Scene scene) {
        Clause clause = scene.clause();
        boolean mine =
                scene.fromMe() || scene.after(2).is("my") || scene.after(2).is("our");
        boolean awaits = clause.lemma().equals("await")
                && (scene.after(1).is("my") || scene.after(1).is("our"))
                && !clause.negated()
                && clause.is(Force.PLANNED, Force.PRESENT)
                && scene.any(scene.objectStart(), scene.sentence().to(), token -> token.is(Kind.TIME));
        return clause.byPerson() && awaits
                || clause.byPerson()
                        && AWAITING.contains(clause.lemma())
                        && clause.is(Force.PLANNED, Force.PRESENT)
                        && (scene.after(1).is("on") || scene.after(1).is("for"))
                        && mine
                        && scene.hasTime();
    }

    /** I told her to expect the parts on Friday. */
    static boolean toldToExpect(Scene scene) {
        Clause parent = scene.clause().parent();
        return scene.clause().lemma().equals("expect")
                && scene.clause().is(Force.BARE)
                && parent != null
                && parent.mine()
                && parent.does(WordClass.SAY)
                && scene.hasTime();
    }
}
