package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What the rep answered to a request: yes, no, or another time. */
final class Answers {

    /** Verbs by which a request is answered with another time: I said Monday. */
    private static final Set<String> DATING = Set.of("say", "tell", "answer", "reply", "offer", "promise", "agree");

    /** Verbs of giving in to a request. */
    private static final Set<String> YIELDING = Set.of(
            "nod",
            "cave",
            "relent",
            "yield",
            "buckle",
            "oblige",
            "consent",
            "acquiesce",
            "comply",
            "concede",
            "fold",
            "bow");

    private static final Set<String> NODS = Set.of("nod", "go-ahead", "ok", "okay", "blessing", "yes", "light");

    /** Words by which what was asked for is granted: I told her that was doable. */
    private static final Set<String> POSSIBLE = Set.of("doable", "feasible", "manageable", "workable", "possible");

    private Answers() {}

    static @Nullable Verdict answer(Scene scene) {
        Clause clause = scene.clause();
        if (yields(scene) || nods(scene)) {
            return Verdict.ACCEPTED;
        }
        boolean fine = clause.parent() != null
                && clause.parent().mine()
                && clause.parent().does(WordClass.SAY)
                && clause.lemma().equals("be");
        if (fine
                && !clause.negated()
                && scene.any(
                        scene.objectStart(),
                        scene.end(),
                        token -> token.is(WordClass.ACCEPT) || POSSIBLE.contains(token.norm()))) {
            return Verdict.ACCEPTED;
        }
        boolean says = clause.does(WordClass.SAY) || clause.does(WordClass.PROMISE) || goes(scene);
        if (!says
                || !scene.byMe()
                || scene.hasChild()
                || clause.weak()
                || clause.habit()
                || !clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)) {
            return null;
        }
        boolean no = clause.negated()
                || scene.any(
                        scene.objectStart(),
                        scene.end(),
                        token -> token.is(WordClass.REFUSE) || token.is(WordClass.NOT));
        if (no) {
            return Verdict.REFUSED;
        }
        boolean yes = scene.any(
                scene.index() == 0 ? scene.sentence().from() : scene.objectStart(),
                scene.end(),
                token -> token.is(WordClass.ACCEPT)
                        || token.is(WordClass.FUTURE)
                        || token.is(WordClass.WOULD)
                        || token.is(WordClass.ABLE));
        if (scene.any(scene.objectStart(), scene.end(), token -> token.is("request"))) {
            return null;
        }
        boolean agreed = clause.does(WordClass.PROMISE) && !scene.hasObject();
        boolean dated = DATING.contains(clause.lemma())
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME))
                && !thing(scene);
        return yes || agreed || dated ? Verdict.ACCEPTED : null;
    }

    /** I was like sure; I went “no problem”. */
    private static boolean goes(Scene scene) {
        Clause clause = scene.clause();
        return clause.mine()
                && (clause.lemma().equals("be") && scene.after(1).is("like")
                        || clause.lemma().equals("go") && scene.after(1).is("\""));
    }

    /** I gave the nod, gave her the go-ahead. */
    private static boolean nods(Scene scene) {
        Clause clause = scene.clause();
        return clause.mine()
                && clause.lemma().equals("give")
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated()
                && NODS.contains(scene.words().at(scene.end() - 1).norm());
    }

    /** I nodded, I caved, I shook on it. */
    private static boolean yields(Scene scene) {
        Clause clause = scene.clause();
        boolean shaken = clause.lemma().equals("shake")
                && (scene.after(1).is("on") || scene.after(1).is("onit"));
        return clause.mine()
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated()
                && clause.parent() == null
                && (shaken || YIELDING.contains(clause.lemma()))
                && !scene.hasName();
    }

    private static boolean thing(Scene scene) {
        return scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is(WordClass.DETERMINER) || token.is(WordClass.SENDABLE));
    }
}
