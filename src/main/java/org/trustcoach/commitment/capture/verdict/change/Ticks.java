package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** A line that the rep has ticked off: marked as done, crossed off, closed. */
final class Ticks {

    /** Verbs that put a tick behind something. */
    static final Set<String> TICKING = Set.of("tick", "check", "cross");

    private static final Set<String> CLOSED =
            Set.of("done", "complete", "completed", "finished", "closed", "kept", "delivered");

    private Ticks() {}

    static boolean ticked(Scene scene) {
        Clause clause = scene.clause();
        boolean said = scene.byMe() && clause.is(Force.ORDER, Force.PAST, Force.PERFECT)
                || clause.subject().who() == Who.YOU && clause.is(Force.ABLE);
        boolean off = TICKING.contains(clause.lemma())
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("off"));
        boolean marked = (clause.lemma().equals("mark")
                        || clause.lemma().equals("log")
                        || clause.lemma().equals("set"))
                && scene.any(scene.objectStart(), scene.end(), token -> CLOSED.contains(token.norm()));
        boolean closed = clause.lemma().equals("close") && clause.is(Force.ORDER, Force.ABLE) && scene.hasObject();
        return said && (off && scene.hasObject() || marked || closed);
    }
}
