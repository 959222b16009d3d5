package org.trustcoach.commitment.capture.verdict.mine;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What somebody wants of the rep, and the answer to it. */
public final class Requests {

    private Requests() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (Waiting.awaits(scene) || Waiting.expectsMe(scene)) {
            return Verdict.MINE_RECEIVED;
        }
        if (asksMe(scene) || askedBy(scene)) {
            return scene.hasChild() ? Verdict.NOTHING : Verdict.REQUEST;
        }
        Clause parent = clause.parent();
        if (parent != null && parent.byPerson() && demands(parent, scene) && !parent.negated()) {
            boolean receives = clause.byPerson()
                    && clause.is(Force.ABLE, Force.WOULD)
                    && (clause.lemma().equals("have") || clause.lemma().equals("get"));
            boolean wanted = clause.is(Force.BARE)
                    || receives
                    || clause.mine() && clause.is(Force.WOULD, Force.ABLE, Force.PROMISE, Force.DUTY, Force.PRESENT);
            return wanted ? Verdict.REQUEST : null;
        }
        return Answers.answer(scene);
    }

    /** Asked by Anna for the draft. */
    private static boolean askedBy(Scene scene) {
        Clause clause = scene.clause();
        return clause.lemma().equals("ask")
                && clause.is(Force.PAST)
                && scene.byMe()
                && scene.after(1).is("by")
                && scene.words().is(clause.verb() + 2, Kind.NAME);
    }

    private static boolean asksMe(Scene scene) {
        Clause clause = scene.clause();
        return clause.byPerson()
                && clause.does(WordClass.ASK)
                && clause.is(Force.PAST, Force.PRESENT, Force.PERFECT, Force.PLANNED)
                && !clause.negated()
                && clause.link() != Link.IF
                && !expected(scene);
    }

    /** An answer from the committee expected by Friday. */
    private static boolean expected(Scene scene) {
        return scene.clause().lemma().equals("expect")
                && scene.clause().is(Force.PAST)
                && scene.after(1).is(Kind.TIME);
    }

    /** Asked, or told me to. */
    private static boolean demands(Clause parent, Scene scene) {
        return parent.does(WordClass.ASK)
                || parent.does(WordClass.SAY)
                        && !parent.does(WordClass.PROMISE)
                        && !scene.clause().lemma().equals("expect")
                        && (scene.clause().is(Force.BARE) || scene.clause().is(Force.DUTY));
    }
}
