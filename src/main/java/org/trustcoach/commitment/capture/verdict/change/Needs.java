package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** What nobody needs any more: she doesn't need the quote, I don't have to. */
final class Needs {

    private static final Set<String> SEEN_TO = Set.of("himself", "herself", "themselves", "elsewhere", "already");

    private static final Set<String> NEEDS = Set.of("need", "want", "require");

    private Needs() {}

    /** She doesn't need me to send it any more. */
    static boolean unneededByMe(Scene scene) {
        Clause parent = scene.clause().parent();
        return parent != null
                && scene.clause().is(Force.BARE)
                && parent.byPerson()
                && parent.negated()
                && NEEDS.contains(parent.lemma())
                && noMore(scene);
    }

    /** She doesn't need the quote any more. */
    static boolean unneeded(Scene scene) {
        Clause clause = scene.clause();
        boolean things = clause.passive() && clause.lemma().equals("need") && clause.negated();
        if (things && clause.is(Force.PRESENT)) {
            return true;
        }
        return clause.byPerson()
                && NEEDS.contains(clause.lemma())
                && clause.negated()
                && clause.is(Force.PRESENT, Force.PROMISE)
                && scene.hasObject()
                && noMore(scene);
    }

    /** I don't have to, I'm not going to, no need to. */
    static boolean dropped(Scene scene) {
        Clause clause = scene.clause();
        return clause.is(Force.DUTY, Force.PROMISE, Force.PLANNED)
                && clause.negated()
                && scene.byMe()
                && (noMore(scene) || seenTo(scene));
    }

    /** She collected it herself; he found one elsewhere. */
    private static boolean seenTo(Scene scene) {
        return scene.any(scene.end(), scene.sentence().to(), token -> SEEN_TO.contains(token.norm()));
    }

    private static boolean noMore(Scene scene) {
        return scene.any(
                scene.sentence().start(scene.index()),
                scene.end(),
                token -> token.is("anymore") || token.is("no_longer") || token.is("no_need"));
    }
}
