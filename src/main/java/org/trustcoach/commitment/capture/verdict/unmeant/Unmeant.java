package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;

/** Denied, perhaps, usually; said, thought or wanted so. */
public final class Unmeant {

    /** Words of what isn't known yet: no idea what I'll tell her. */
    private static final Set<String> OPEN = Set.of("what", "how", "why", "whether");

    private Unmeant() {}

    public static @Nullable Verdict verdict(Scene scene) {
        for (Clause clause = scene.clause(); clause != null; clause = clause.parent()) {
            boolean thought = clause != scene.clause() && clause.does(WordClass.THINK) && !clause.does(WordClass.ASK);
            boolean whenever = clause != scene.clause()
                    && clause.does(WordClass.SAY)
                    && clause.is(Force.PRESENT)
                    && clause.byPerson()
                    && scene.words().at(clause.subject().at() - 1).is("when");
            if (whenever || clause.negated() || clause.weak() || clause.habit() || thought || clause.is(Force.HEDGE)) {
                return Verdict.NOTHING;
            }
        }
        boolean perhaps = scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.WEAK));
        boolean open = scene.clause().link() == Link.SIDE
                && OPEN.contains(scene.words().at(scene.clause().lead()).norm());
        return BrokenPromises.cameToNothing(scene)
                        || Mentions.mentioned(scene.words(), scene.clause().verb())
                        || open
                        || perhaps
                        || scene.clause().link() == Link.IF
                ? Verdict.NOTHING
                : null;
    }
}
