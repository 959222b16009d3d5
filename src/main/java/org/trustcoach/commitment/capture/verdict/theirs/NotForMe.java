package org.trustcoach.commitment.capture.verdict.theirs;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** What sounds like somebody's promise and comes to others, or only says which one is meant. */
final class NotForMe {

    private NotForMe() {}

    /** She needs an answer, and she'll get one. */
    static boolean getsIt(Scene scene) {
        boolean pointed = scene.after(1).is("one")
                || scene.after(1).is("it")
                || scene.after(1).is("that")
                || scene.after(1).is("them");
        return Theirs.RECEIVING.contains(scene.clause().lemma())
                && pointed
                && !scene.after(2).is("to");
    }

    /** The order came, the one she said she'd raise: only which one it is. */
    static boolean pointsBack(Scene scene) {
        Clause teller = scene.clause().parent();
        int before = (teller == null ? scene.clause() : teller).subject().at() - 1;
        before = scene.words().at(before).is("that") ? before - 1 : before;
        return !scene.hasTime()
                && (scene.words().at(before).is("one")
                        || scene.words().at(before).is("ones"));
    }

    /** They agreed between themselves to meet. */
    static boolean amongThem(Scene scene) {
        return scene.any(
                        scene.sentence().from(), scene.end(), token -> token.is("themselves") || token.is("each_other"))
                && !scene.any(scene.sentence().from(), scene.end(), token -> token.is(WordClass.ME));
    }

    /** Her sister swore to pay her back. */
    private static boolean ofTheirs(Clause teller, Scene scene) {
        int owner = teller.subject().at() - 1;
        boolean kin = scene.words().is(owner, WordClass.POSSESSIVE)
                && !scene.words().at(owner).is("my")
                && !scene.words().at(owner).is("our");
        boolean back = scene.after(1).is(WordClass.OBJECT) && !scene.aboutMe();
        return kin && back && !scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.ME));
    }

    /** He told his sister he'd do it: said to somebody else, and about nothing that comes to the rep. */
    static boolean toOthers(@Nullable Clause teller, Scene scene) {
        if (teller == null) {
            return false;
        }
        if (ofTheirs(teller, scene)) {
            return true;
        }
        int to = Math.max(scene.clause().lead(), teller.verb() + 1);
        int heard = teller.verb() + 1;
        boolean other = scene.words().is(heard, WordClass.POSSESSIVE)
                        && !scene.words().at(heard).is("my")
                        && !scene.words().at(heard).is("our")
                || scene.words().at(heard).is("the") && scene.words().is(heard + 1, WordClass.ROLE);
        boolean anyone =
                scene.words().at(heard).is("someone") || scene.words().at(heard).is("somebody");
        return (other || anyone)
                && heard < to
                && !scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.ME));
    }
}
