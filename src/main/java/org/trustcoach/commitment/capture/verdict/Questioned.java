package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verdict.change.Cancels;
import org.trustcoach.commitment.capture.verdict.change.Changes;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;

/** A question promises nothing, and neither does what it is about; but “can we move it to Friday?” is a change. */
final class Questioned {

    private Questioned() {}

    static @Nullable Verdict verdict(Scene scene) {
        if (Cancels.forgotten(scene)) {
            return null;
        }
        for (Clause clause = scene.clause(); clause != null; clause = clause.parent()) {
            Clause asker = clause.parent();
            boolean toldOf = asker != null
                    && asker.byPerson()
                    && asker.does(WordClass.ASK)
                    && clause.mine()
                    && !asker.question();
            if (clause.question() && !toldOf) {
                return Changes.asked(scene)
                        ? Verdict.MOVED
                        : Cancels.asked(scene) ? Verdict.CANCELLED : Verdict.NOTHING;
            }
        }
        return null;
    }
}
