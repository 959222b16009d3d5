package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;

/** “Remind me”, also as “can you remind me”; what is to be reminded of is the clause after it. */
public final class Reminders {

    private static final Set<String> NOUNS = Set.of(
            "reminder",
            "nudge",
            "ping",
            "alert",
            "poke",
            "shout",
            "dig",
            "prod",
            "jab",
            "kick",
            "buzz",
            "elbow",
            "heads-up");
    private static final Set<String> ORDERING =
            Set.of("set", "give", "create", "make", "text", "send", "schedule", "drop");

    private Reminders() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        boolean kept = clause.lemma().equals("remember") && clause.is(Force.ORDER) && scene.hasObject();
        if (wanted(scene) || kept && !clause.negated() && !scene.hasChild()) {
            return scene.hasChild() ? Verdict.NOTHING : Verdict.REMINDER;
        }
        Clause parent = clause.parent();
        if (parent != null && clause.is(Force.BARE) && ordered(parent, scene)) {
            return Verdict.MINE;
        }
        boolean hangsOn = parent != null && clause.is(Force.BARE) && parent.does(WordClass.REMIND) && !parent.negated();
        boolean asked = parent != null
                && (scene.words().is(parent.verb() + 1, WordClass.ME) && asksForIt(parent) || wished(parent));
        if (hangsOn && asked) {
            return Verdict.MINE;
        }
        return null;
    }

    private static boolean wanted(Scene scene) {
        Clause clause = scene.clause();
        return clause.does(WordClass.REMIND)
                        && !clause.negated()
                        && (scene.aboutMe() && asksForIt(clause) || wished(clause))
                || clause.lemma().equals("give") && scene.aboutMe() && ordered(clause, scene);
    }

    /** Set a reminder, I need a reminder, give me a nudge. */
    private static boolean ordered(Clause clause, Scene scene) {
        boolean noun = scene.any(
                clause.verb(), Math.max(scene.clause().verb(), scene.end()), token -> NOUNS.contains(token.norm()));
        boolean wish = clause.mine()
                && (clause.lemma().equals("need") || clause.lemma().equals("want"));
        return noun && (ORDERING.contains(clause.lemma()) && asksForIt(clause) || wish && !clause.negated());
    }

    /** I want to be reminded. */
    private static boolean wished(Clause clause) {
        Clause wish = clause.parent();
        boolean mine = clause.mine() || wish != null && wish.mine() && wish.does(WordClass.ASK) && !wish.negated();
        return clause.passive() && mine && clause.is(Force.PRESENT, Force.WOULD, Force.DUTY);
    }

    private static boolean asksForIt(Clause clause) {
        boolean asked = clause.subject().who() == Who.YOU && clause.is(Force.ABLE, Force.WOULD, Force.PROMISE);
        return clause.is(Force.ORDER) || asked || clause.is(Force.BARE);
    }
}
