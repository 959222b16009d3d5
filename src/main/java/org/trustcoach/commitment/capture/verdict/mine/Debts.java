package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What the rep has promised is named by a noun: I owe her the draft, promised him a visit. */
final class Debts {

    private static final Set<String> BY_NOUN = Set.of("promise", "owe", "guarantee", "offer", "pledge", "assure");

    private Debts() {}

    /** She was promised the draft. */
    static boolean promisedTo(Scene scene) {
        Clause clause = scene.clause();
        return clause.passive()
                && clause.byPerson()
                && clause.lemma().equals("promise")
                && clause.is(Force.PAST, Force.PERFECT)
                && !scene.any(scene.objectStart(), scene.end(), token -> token.is("by"))
                && !scene.hasChild()
                && scene.hasObject();
    }

    /** She talked me into painting the gate. */
    static boolean talkedInto(Scene scene) {
        Clause parent = scene.clause().parent();
        return parent != null
                && scene.clause().is(Force.BARE)
                && parent.byPerson()
                && parent.is(Force.PAST, Force.PERFECT)
                && !parent.negated()
                && scene.words().at(scene.clause().verb() - 1).is("into");
    }

    /** Gave her a firm yes on the hinges. */
    static boolean saysYesTo(Scene scene) {
        Clause clause = scene.clause();
        if (!clause.lemma().equals("give") || !clause.is(Force.PAST, Force.PERFECT) || clause.negated()) {
            return false;
        }
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            boolean about = scene.words().at(i + 1).is("on")
                    || scene.words().at(i + 1).is("to")
                    || scene.words().at(i + 1).is("for");
            if (scene.words().at(i).is("yes") && about) {
                return true;
            }
        }
        return false;
    }

    /** I owe her the draft. */
    static boolean named(Scene scene) {
        Clause clause = scene.clause();
        return BY_NOUN.contains(clause.lemma())
                && (clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                        || clause.lemma().equals("owe"))
                && (!scene.hasChild()
                        || purpose(clause, scene.sentence().clauses().get(scene.index() + 1), scene));
    }

    /** Promised her a visit on Friday to look at the pump: what follows the day is what the visit is for. */
    static boolean purpose(@Nullable Clause giving, Clause deed, Scene scene) {
        if (giving == null || !BY_NOUN.contains(giving.lemma()) || !deed.is(Force.BARE)) {
            return false;
        }
        int to = deed.verb() - 1;
        boolean thing = scene.any(giving.verb() + 1, to, token -> token.is("a") || token.is("an"));
        return thing && scene.words().at(to).is("to") && scene.words().is(to - 1, Kind.TIME);
    }

    /** Years ago I promised her a dishwasher; back in 2019. */
    static boolean longAgo(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            String unit = scene.words().at(i - 1).norm();
            boolean ago = (scene.words().at(i).is("ago") || scene.words().at(i).is("back"))
                    && (unit.startsWith("year") || unit.startsWith("month") || unit.startsWith("decade"));
            boolean year = scene.words().at(i - 1).is("in")
                    && scene.words().is(i, Kind.NUMBER)
                    && scene.words().at(i).norm().length() == 4;
            if (ago || year) {
                return true;
            }
        }
        return false;
    }

    /** I agreed to Anna's request for the draft. */
    static boolean grants(Scene scene) {
        Clause clause = scene.clause();
        boolean yes = clause.lemma().equals("accept")
                || clause.lemma().equals("agree")
                || clause.lemma().equals("say") && scene.after(1).is("yes");
        return yes
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated()
                && !scene.hasChild()
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("request"));
    }
}
