package org.trustcoach.commitment.capture.verdict.theirs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.verdict.unmeant.Spoken;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise that somebody made to the rep. */
public final class Theirs {

    static final Set<String> RECEIVING = Set.of("have", "get", "receive");

    /** What others do without promising it. */
    private static final Set<String> OPEN = Set.of("ask", "say", "decide", "kill", "push");

    private static final Set<String> HANDING =
            Set.of("call", "ring", "phone", "telephone", "lend", "visit", "provide", "supply", "forward", "grant");

    private Theirs() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.SIDE || parent != null && parent.subject().who() == Who.THING) {
            return null;
        }
        boolean thing = clause.subject().who() == Who.THING;
        if (toldToExpect(scene) || Duties.toHave(scene)) {
            return Verdict.THEIRS;
        }
        if (Spoken.spoken(scene) && (!thing || clause.passive())) {
            return quoted(scene);
        }
        if ((thing || Consignments.expected(scene)) && parent == null && Consignments.coming(scene)) {
            return Verdict.THEIRS_OF_THING;
        }
        if (Guarantees.promisedToMe(scene)) {
            return Verdict.THEIRS_BY_NOUN;
        }
        if (!thing && (clause.passive() || !keepable(clause))) {
            return null;
        }
        return Guarantees.byNoun(scene) ? Verdict.THEIRS_BY_NOUN : said(scene);
    }

    /** She told me to expect the parts on Friday. */
    private static boolean toldToExpect(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        return clause.lemma().equals("expect")
                && clause.is(Force.BARE)
                && parent != null
                && parent.byPerson()
                && parent.does(WordClass.SAY)
                && scene.hasTime();
    }

    /** Her mail: “we'll pay”, “you'll have the order”, “the order will be sent”. */
    private static @Nullable Verdict quoted(Scene scene) {
        Clause clause = scene.clause();
        boolean received = clause.subject().who() == Who.YOU && RECEIVING.contains(clause.lemma());
        if (clause.passive()) {
            return Verdict.THEIRS_OF_THING;
        }
        return clause.mine() || received ? Verdict.THEIRS : null;
    }

    private static @Nullable Verdict said(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        boolean told =
                parent != null && others(parent) && (parent.does(WordClass.SAY) || Guarantees.promises(parent, scene));
        if (clause.mine()) {
            return told && comesToMe(scene) ? Verdict.THEIRS : null;
        }
        boolean firm = told || Guarantees.wordOf(parent, scene);
        if (firm && clause.subject().who() == Who.THING && !clause.negated() && Consignments.arrives(scene)) {
            return Verdict.THEIRS_OF_THING;
        }
        if (NotForMe.amongThem(scene)
                || NotForMe.getsIt(scene)
                || NotForMe.pointsBack(scene)
                || told && NotForMe.toOthers(parent, scene)) {
            return null;
        }
        boolean ours = parent != null && parent.byPerson() && parent.does(WordClass.ASK);
        return !ours && (says(scene, told) || told && parent != null && bound(clause, parent)) ? Verdict.THEIRS : null;
    }

    /** She said; I was told; but she was told is what others said to her. */
    private static boolean others(Clause teller) {
        boolean mine = teller.mine() || teller.subject().who() == Who.NOBODY;
        return teller.passive() ? mine : teller.byPerson();
    }

    /** She said “I'll send it”; she said I'd have it. */
    private static boolean comesToMe(Scene scene) {
        Clause clause = scene.clause();
        boolean quoted = clause.link() == Link.QUOTE && clause.is(Force.PROMISE, Force.PLANNED);
        boolean received = RECEIVING.contains(clause.lemma()) && clause.is(Force.WOULD, Force.PROMISE);
        return quoted || received && clause.link() == Link.THAT;
    }

    private static boolean says(Scene scene, boolean told) {
        Clause clause = scene.clause();
        return clause.byPerson()
                && (clause.is(Force.PROMISE)
                        || clause.is(Force.PLANNED) && later(scene)
                        || Agreements.binds(scene)
                        || Duties.isTo(scene)
                        || handsOver(scene)
                        || told && clause.is(Force.WOULD, Force.ABLE));
    }

    /** Katrin rings me on Thursday, Steinar lends us his van on Friday. */
    private static boolean handsOver(Scene scene) {
        Clause clause = scene.clause();
        boolean toMe =
                scene.aboutMe() || scene.after(1).is("to") && scene.after(2).is(WordClass.ME);
        return clause.is(Force.PRESENT)
                && clause.parent() == null
                && toMe
                && scene.hasSingleTime()
                && !clause.does(WordClass.ASK)
                && (clause.does(WordClass.GIVE) && !clause.lemma().equals("owe") || HANDING.contains(clause.lemma()));
    }

    /** She promised to send it; she said “will send it”. */
    private static boolean bound(Clause clause, Clause parent) {
        boolean quoted =
                clause.link() == Link.QUOTE && clause.subject().who() == Who.NOBODY && clause.is(Force.PROMISE);
        return parent.does(WordClass.PROMISE) && clause.is(Force.BARE) || quoted;
    }

    /** They're paying 84k now is no promise. */
    private static boolean later(Scene scene) {
        boolean now = scene.any(scene.sentence().start(scene.index()), scene.end(), token -> token.is("now"));
        return scene.hasTime()
                && (!now
                        || scene.any(
                                scene.sentence().start(scene.index()),
                                scene.end(),
                                token -> token.is(Kind.TIME) && !token.is("now")));
    }

    private static boolean keepable(Clause clause) {
        return !clause.lemma().equals("be")
                && !clause.does(WordClass.STATE)
                && !(OPEN.contains(clause.lemma()) && clause.parent() == null)
                && !clause.lemma().equals("show")
                && (!clause.does(WordClass.HOPE))
                && !clause.does(WordClass.THINK);
    }
}
