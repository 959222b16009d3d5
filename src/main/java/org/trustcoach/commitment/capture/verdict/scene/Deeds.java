package org.trustcoach.commitment.capture.verdict.scene;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** Whether a verb says something that can be kept or broken. */
public final class Deeds {

    /** Verbs that say little by themselves, but do with a person and a thing. */
    private static final Set<String> HANDING = Set.of(
            "give", "bring", "come", "start", "open", "put", "get", "hold", "keep", "lead", "make", "offer", "show",
            "turn", "work", "pick", "add", "run", "take");

    private Deeds() {}

    public static boolean acts(Clause clause) {
        return !clause.does(WordClass.STATE)
                        && !clause.does(WordClass.HOPE)
                        && !clause.does(WordClass.THINK)
                        && (!clause.does(WordClass.VAGUE)
                                || clause.does(WordClass.GIVE)
                                || clause.lemma().equals("take"))
                || clause.lemma().equals("see");
    }

    /** I'm giving her a date, I'm starting on his fence, I'm coming back to her with a price. */
    public static boolean hands(Scene scene) {
        return scene.clause().mine()
                && HANDING.contains(scene.clause().lemma())
                && scene.hasPerson()
                && scene.hasObject();
    }

    public static boolean tells(Clause clause) {
        return clause.does(WordClass.SAY) || clause.does(WordClass.PROMISE) || clause.does(WordClass.ASK);
    }

    /** Whether the verb says something that can be kept or broken. */
    public static boolean says(Scene scene) {
        Clause clause = scene.clause();
        if (clause.parent() == null && scene.words().at(scene.sentence().from()).is("example")) {
            return false;
        }
        if (clause.lemma().equals("be")) {
            boolean at = scene.after(1).is("at") && scene.hasName();
            return (scene.after(1).is("there") || scene.after(1).is("in_touch") || at) && scene.hasTime();
        }
        if (clause.lemma().equals("remember") || clause.lemma().equals("set") && !scene.hasObject()) {
            return false;
        }
        if (clause.lemma().equals("see")) {
            return scene.hasTime() && scene.hasName();
        }
        boolean withYou = scene.after(1).is("you") && scene.after(2).is("know");
        if (clause.does(WordClass.STATE) && !(clause.lemma().equals("need") && finished(scene))
                || withYou && !scene.hasTime()) {
            return false;
        }
        if (clause.does(WordClass.VAGUE)) {
            boolean told = clause.parent() != null
                    && (scene.hasTime() || scene.hasObject() || scene.after(1).is(WordClass.THING));
            return told
                    || scene.hasTime()
                            && (scene.hasObject()
                                    || scene.hasPerson()
                                    || scene.after(1).is(WordClass.THING))
                    || scene.hasPerson() && scene.hasObject() && !scene.after(1).is("you");
        }
        return scene.hasObject()
                || scene.hasTime()
                || scene.hasPerson()
                || scene.after(1).is(WordClass.THING) && !scene.after(1).is("that");
    }

    /** I need Anna's offer done by Friday. */
    public static boolean finished(Scene scene) {
        return scene.clause().mine()
                && (scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.DELIVERABLE))
                        || handedOver(scene));
    }

    /** I need the paperwork over to HR by Friday. */
    private static boolean handedOver(Scene scene) {
        for (int i = scene.objectStart() + 1; i < scene.end(); i++) {
            boolean across = scene.words().at(i).is("over")
                    || scene.words().at(i).is("across")
                    || scene.words().at(i).is("back")
                    || scene.words().at(i).is("out")
                    || scene.words().at(i).is("off");
            if (across
                    && (scene.words().at(i + 1).is("to")
                            || scene.words().at(i + 1).is("with"))
                    && !scene.words().is(i + 2, WordClass.ME)) {
                return true;
            }
        }
        return false;
    }
}
