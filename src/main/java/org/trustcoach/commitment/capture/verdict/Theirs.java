package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Force;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** A promise that somebody made to the rep. */
final class Theirs {

    private Theirs() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.SIDE || clause.passive() || !keepable(clause)) {
            return null;
        }
        if (clause.byPerson()
                && (clause.lemma().equals("promise") || clause.lemma().equals("owe"))
                && scene.aboutMe()
                && !scene.hasChild()) {
            return Verdict.THEIRS_BY_NOUN;
        }
        boolean told =
                parent != null && parent.byPerson() && (parent.does(WordClass.SAY) || parent.does(WordClass.PROMISE));
        if (clause.mine()) {
            return told && clause.link() == Link.QUOTE && clause.is(Force.PROMISE, Force.PLANNED)
                    ? Verdict.THEIRS
                    : null;
        }
        boolean promised = told && parent != null && parent.does(WordClass.PROMISE) && clause.is(Force.BARE);
        boolean says = clause.byPerson()
                && (clause.is(Force.PROMISE)
                        || clause.is(Force.PLANNED) && scene.hasTime()
                        || clause.is(Force.PRESENT) && scene.hasSingleTime() && agreed(parent)
                        || told && clause.is(Force.WOULD, Force.ABLE));
        boolean ours = parent != null && parent.byPerson() && parent.does(WordClass.ASK);
        boolean quoted =
                told && clause.link() == Link.QUOTE && clause.subject().who() == Who.NOBODY && clause.is(Force.PROMISE);
        return (promised || says || quoted) && !ours ? Verdict.THEIRS : null;
    }

    private static boolean agreed(@Nullable Clause parent) {
        return parent != null && parent.lemma().equals("agree");
    }

    private static boolean keepable(Clause clause) {
        return !clause.lemma().equals("be")
                && !clause.does(WordClass.STATE)
                && (!clause.does(WordClass.HOPE))
                && !clause.does(WordClass.THINK);
    }
}
