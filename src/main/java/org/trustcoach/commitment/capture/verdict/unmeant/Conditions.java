package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;

/** What holds only if something else does is no promise. */
public final class Conditions {

    private Conditions() {}

    public static @Nullable Verdict verdict(Scene scene) {
        List<Clause> all = scene.sentence().clauses();
        if (inside(scene)) {
            return Verdict.NOTHING;
        }
        for (int k = 0; k < all.size(); k++) {
            boolean condition = all.get(k).link() == Link.IF && !unless(scene, all.get(k));
            if (condition && (k == scene.index() || governs(scene, k))) {
                return Verdict.NOTHING;
            }
        }
        return null;
    }

    /** He'll come only if a reference from another bank is there: a condition whose own verb is far behind. */
    private static boolean inside(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            if (scene.words().at(i).isVerb(WordClass.ABSORB)) {
                return false;
            }
            if (scene.words().is(i, WordClass.IF) && !scene.words().at(i - 1).is("as")) {
                return !scene.clause().does(WordClass.ABSORB);
            }
        }
        return false;
    }

    /** A condition at the start of a sentence, or behind and or but, is about what follows; else about what stands before. */
    private static boolean governs(Scene scene, int condition) {
        List<Clause> all = scene.sentence().clauses();
        int lead = all.get(condition).lead();
        boolean ahead = condition == 0
                || scene.words().is(lead - 1, WordClass.AND)
                || scene.words().is(lead - 1, WordClass.BUT);
        if (ahead) {
            return scene.index() > condition;
        }
        int k = condition - 1;
        while (k > scene.index() && all.get(k).link() == Link.AND) {
            k--;
        }
        return scene.index() == k;
    }

    private static boolean unless(Scene scene, Clause clause) {
        return scene.words().at(clause.lead()).is("unless")
                && clause.lead() > scene.sentence().from();
    }
}
