package org.trustcoach.commitment.capture.verdict.theirs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What somebody else has promised is named by a noun: she owes me the contract, gave me her word. */
final class Guarantees {

    private static final Set<String> ASSURING = Set.of("guarantee", "assure", "pledge");

    private Guarantees() {}

    /** She owes me the contract; she promised an answer by Friday; he guaranteed us delivery. */
    static boolean byNoun(Scene scene) {
        Clause clause = scene.clause();
        if (!clause.byPerson() || scene.hasChild() || clause.negated() || clause.weak() || clause.habit()) {
            return false;
        }
        boolean owes = clause.lemma().equals("promise") || clause.lemma().equals("owe");
        boolean assures = ASSURING.contains(clause.lemma()) && scene.hasObject();
        boolean dated = clause.lemma().equals("promise")
                || clause.lemma().equals("guarantee")
                || clause.lemma().equals("pledge");
        boolean thing =
                scene.hasTime() && scene.hasObject() && !scene.hasPerson() && clause.is(Force.PAST, Force.PERFECT);
        return scene.aboutMe() && (owes || assures) || dated && thing;
    }

    /** Been promised the keys by Monday. */
    static boolean promisedToMe(Scene scene) {
        Clause clause = scene.clause();
        boolean mine = clause.mine() || clause.subject().who() == Who.NOBODY;
        return mine
                && clause.passive()
                && clause.is(Force.PAST, Force.PERFECT)
                && clause.lemma().equals("promise")
                && !clause.negated()
                && !scene.hasChild()
                && scene.hasObject()
                && scene.hasTime();
    }

    /** Gave me her word. */
    static boolean promises(Clause parent, Scene scene) {
        return parent.does(WordClass.PROMISE) || parent.lemma().equals("give") && word(parent, scene);
    }

    /** Got her word, have his promise. */
    static boolean wordOf(@Nullable Clause parent, Scene scene) {
        return parent != null
                && (parent.lemma().equals("get") || parent.lemma().equals("have"))
                && word(parent, scene)
                && scene.any(parent.verb(), scene.clause().lead(), token -> token.is(Kind.NAME));
    }

    private static boolean word(Clause parent, Scene scene) {
        return scene.any(
                parent.verb(),
                scene.clause().verb(),
                token -> token.is("word") || token.is("promise") || token.is("assurance"));
    }
}
