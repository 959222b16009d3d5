package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;

/** What was promised before and is done. */
final class Kept {

    /** Verbs by which a promise is kept, beside those of giving. */
    private static final Set<String> KEEPING = Set.of(
            ("finish complete call ring phone submit do sign book fix prepare write update review share upload return "
                            + "schedule draft follow confirm contact invoice resend file sort order dispatch ship post "
                            + "transfer refund pay install repair replace resolve publish circulate print translate "
                            + "courier fax introduce wrap credit drop extend renew")
                    .split(" "));

    private static final Set<String> NOT_KEEPING = Set.of("tell", "owe", "offer", "get");

    private Kept() {}

    static boolean done(Scene scene) {
        Clause clause = scene.clause();
        if (clause.passive() || clause.subject().who() == Who.THING) {
            return Arrivals.arrived(scene);
        }
        return madeGood(scene) || Ticks.ticked(scene) || Receipts.received(scene) || did(scene);
    }

    /** Made good on the samples, kept my word on it, followed through on it. */
    private static boolean madeGood(Scene scene) {
        Clause clause = scene.clause();
        boolean good = clause.lemma().equals("make") && scene.after(1).is("good");
        boolean word = clause.lemma().equals("keep")
                && scene.after(1).is(WordClass.POSSESSIVE)
                && (scene.after(2).is("word") || scene.after(2).is("promise"));
        boolean through = clause.lemma().equals("follow") && scene.after(1).is("through");
        return scene.byMe() && clause.is(Force.PAST, Force.PERFECT) && (good || word || through);
    }

    private static boolean did(Scene scene) {
        Clause clause = scene.clause();
        boolean kept = clause.does(WordClass.GIVE) || KEEPING.contains(clause.lemma());
        boolean past = clause.is(Force.PERFECT) || clause.is(Force.PAST);
        boolean plain = !NOT_KEEPING.contains(clause.lemma());
        boolean something =
                scene.hasObject() || scene.hasPerson() || scene.after(1).is(WordClass.THING);
        boolean when = scene.after(1).is(WordClass.THING) && scene.after(2).is(WordClass.TIME_NOUN);
        boolean merelyWrote = clause.lemma().equals("write") && scene.after(1).is("to")
                || clause.lemma().equals("call") && scene.after(1).is("on")
                || clause.lemma().equals("give") && OldNews.gaveWord(scene);
        return something
                && past
                && kept
                && plain
                && !merelyWrote
                && !when
                && !Happenings.won(scene)
                && !OldNews.old(scene)
                && !OldNews.inVain(scene)
                && scene.byMe()
                && (clause.is(Force.PERFECT) || reports(scene))
                && !scene.hasChild();
    }

    /** What is told in passing (“I sent the quote and they went quiet”) is no report. */
    private static boolean reports(Scene scene) {
        boolean alone = scene.sentence().clauses().size() == 1;
        boolean marked = scene.index() == 0
                && scene.sentence().clauses().size() == 2
                && Ticks.ticked(new Scene(scene.sentence(), 1));
        Clause first = scene.sentence().clauses().get(0);
        boolean kept = first.lemma().equals("keep") && first.is(Force.PAST, Force.PERFECT) && scene.index() > 0;
        boolean fresh =
                scene.any(scene.sentence().from(), scene.end(), token -> token.is("just") || token.is("already"));
        return alone || marked || kept || fresh || scene.after(1).is("it");
    }
}
