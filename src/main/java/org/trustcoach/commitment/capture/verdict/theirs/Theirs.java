package org.trustcoach.commitment.capture.verdict.theirs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Deeds;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.verdict.unmeant.Spoken;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise that somebody made to the rep. */
public final class Theirs {

    static final Set<String> RECEIVING = Set.of("have", "get", "receive");

    private static final Set<String> AGREEING = Set.of("agree", "settle", "leave", "decide", "arrange", "fix");

    private static final Set<String> DEALS = Set.of("deal", "agreement", "arrangement", "bargain", "understanding");

    /** What others do without promising it. */
    private static final Set<String> OPEN = Set.of("ask", "say", "decide", "kill", "push");

    private Theirs() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.SIDE || parent != null && parent.subject().who() == Who.THING) {
            return null;
        }
        boolean thing = clause.subject().who() == Who.THING;
        if (toldToExpect(scene) || toHave(scene)) {
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
                        || clause.is(Force.PRESENT) && scene.hasSingleTime() && agreed(scene)
                        || clause.is(Force.PRESENT) && scene.hasSingleTime() && (limited(scene) || handsMe(scene))
                        || isTo(scene)
                        || told && clause.is(Force.WOULD, Force.ABLE));
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
                                && !RECEIVING.contains(scene.clause().lemma()));
    }

    /** She delivers me the rules on Friday. */
    private static boolean handsMe(Scene scene) {
        return scene.aboutMe()
                && scene.clause().does(WordClass.GIVE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME) && !token.is("now"));
    }

    /** I'm to have the answer on Friday. */
    private static boolean toHave(Scene scene) {
        Clause clause = scene.clause();
        return clause.mine()
                && clause.is(Force.DUTY)
                && RECEIVING.contains(clause.lemma())
                && scene.words().is(clause.verb() - 2, WordClass.BE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("from"))
                && scene.hasTime();
    }

    /** He's to bring it on Friday; that he has to says only what he needs. */
    private static boolean isTo(Scene scene) {
        Clause clause = scene.clause();
        Token to = scene.words().at(clause.verb() - 1);
        Token before = scene.words().at(clause.verb() - 2);
        boolean until = before.is(Kind.TIME) && (before.norm().startsWith("until ") || before.norm().startsWith("till "));
        return clause.is(Force.DUTY)
                && to.is("to")
                && (before.is(WordClass.BE) || until)
                && !RECEIVING.contains(clause.lemma())
                && !clause.lemma().equals("hear")
                && scene.hasSingleTime();
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
