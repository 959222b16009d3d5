package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Force;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** “Remind me”, also as “can you remind me”; what is to be reminded of is the clause after it. */
final class Reminders {

    private Reminders() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (wanted(scene)) {
            return scene.hasChild() ? Verdict.NOTHING : Verdict.REMINDER;
        }
        Clause parent = clause.parent();
        if (parent != null && clause.is(Force.BARE) && parent.lemma().equals("set") && asksForIt(parent)) {
            return Verdict.MINE;
        }
        boolean hangsOn = parent != null && clause.is(Force.BARE) && parent.does(WordClass.REMIND) && !parent.negated();
        if (hangsOn && parent != null && scene.words().is(parent.verb() + 1, WordClass.ME) && asksForIt(parent)) {
            return Verdict.MINE;
        }
        return null;
    }

    private static boolean wanted(Scene scene) {
        Clause clause = scene.clause();
        return clause.does(WordClass.REMIND) && scene.aboutMe() && !clause.negated() && asksForIt(clause);
    }

    private static boolean asksForIt(Clause clause) {
        boolean asked = clause.subject().who() == Who.YOU && clause.is(Force.ABLE, Force.WOULD, Force.PROMISE);
        return clause.is(Force.ORDER) || asked || clause.is(Force.BARE);
    }
}
