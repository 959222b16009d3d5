package org.trustcoach.commitment.capture.verdict.theirs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Deeds;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What somebody does is as good as promised: agreed on, with a limit, or handed to the rep. */
final class Agreements {

    private static final Set<String> AGREEING = Set.of("agree", "settle", "leave", "decide", "arrange", "fix");

    private static final Set<String> DEALS = Set.of("deal", "agreement", "arrangement", "bargain", "understanding");

    private Agreements() {}

    /** Whether what somebody does on a day to come binds them. */
    static boolean binds(Scene scene) {
        return scene.clause().is(Force.PRESENT)
                && scene.hasSingleTime()
                && (agreed(scene) || limited(scene) || handsMe(scene));
    }

    /** We agreed that she sends it, and he pays; the deal: he pays, I send it. */
    private static boolean agreed(Scene scene) {
        Clause clause = scene.clause();
        Clause before = clause.link() == Link.AND && scene.index() > 0
                ? scene.sentence().clauses().get(scene.index() - 1)
                : clause;
        return agrees(clause.parent()) || dealt(scene) || before.link() == Link.THAT && agrees(before.parent());
    }

    /** The deal is she pays on Monday. */
    private static boolean dealt(Scene scene) {
        Clause parent = scene.clause().parent();
        return parent != null
                && parent.lemma().equals("be")
                && DEALS.contains(scene.words().at(parent.verb() - 1).norm());
    }

    private static boolean agrees(@Nullable Clause parent) {
        return parent != null && AGREEING.contains(parent.lemma()) && !parent.negated();
    }

    /** She signs it by Wednesday, comes back on it by Friday. */
    private static boolean limited(Scene scene) {
        boolean by = scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is(Kind.TIME) && token.norm().startsWith("by "));
        boolean back = scene.after(1).is("back")
                && (scene.clause().lemma().equals("come")
                        || scene.clause().lemma().equals("get"));
        return by
                && (back
                        || Deeds.acts(scene.clause())
                                && !Theirs.RECEIVING.contains(scene.clause().lemma()));
    }

    /** She delivers me the rules on Friday. */
    private static boolean handsMe(Scene scene) {
        return scene.aboutMe()
                && scene.clause().does(WordClass.GIVE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME) && !token.is("now"));
    }
}
