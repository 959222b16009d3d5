package org.trustcoach.commitment.capture.verdict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise that somebody made to the rep. */
final class Theirs {

    private static final Set<String> ASSURING = Set.of("guarantee", "assure", "pledge");

    private static final Set<String> RECEIVING = Set.of("have", "get", "receive");

    private static final Set<String> ARRIVING = Set.of("arrive", "land", "come", "reach", "ship");

    /** What others do without promising it. */
    private static final Set<String> OPEN = Set.of("ask", "say", "decide", "kill", "push");

    private static final int LONGEST_SOURCE = 7;

    private Theirs() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.SIDE || parent != null && parent.subject().who() == Who.THING) {
            return null;
        }
        boolean thing = clause.subject().who() == Who.THING;
        boolean expect = clause.lemma().equals("expect")
                && clause.is(Force.BARE)
                && parent != null
                && parent.byPerson()
                && parent.does(WordClass.SAY)
                && scene.hasTime();
        if (expect) {
            return Verdict.THEIRS;
        }
        if (thing && clause.parent() == null && coming(scene)) {
            return Verdict.THEIRS_OF_THING;
        }
        if (clause.mine() && spoken(scene)) {
            return Verdict.THEIRS;
        }
        if (!thing && (clause.passive() || !keepable(clause))) {
            return null;
        }
        if (byNoun(scene)) {
            return Verdict.THEIRS_BY_NOUN;
        }
        boolean told = parent != null && parent.byPerson() && (parent.does(WordClass.SAY) || promises(parent, scene));
        if (clause.mine()) {
            boolean quoted = clause.link() == Link.QUOTE && clause.is(Force.PROMISE, Force.PLANNED);
            boolean mineToHave = RECEIVING.contains(clause.lemma()) && clause.is(Force.WOULD, Force.PROMISE);
            return told && (quoted || mineToHave && clause.link() == Link.THAT) ? Verdict.THEIRS : null;
        }
        if ((told || wordOf(parent, scene))
                && clause.subject().who() == Who.THING
                && !clause.negated()
                && arrives(scene)) {
            return Verdict.THEIRS_OF_THING;
        }
        if (getsIt(scene) || pointsBack(scene) || told && toOthers(parent, scene)) {
            return null;
        }
        boolean promised = told && parent != null && parent.does(WordClass.PROMISE) && clause.is(Force.BARE);
        boolean says = clause.byPerson()
                && (clause.is(Force.PROMISE)
                        || clause.is(Force.PLANNED) && later(scene)
                        || clause.is(Force.PRESENT) && scene.hasSingleTime() && agreed(parent)
                        || told && clause.is(Force.WOULD, Force.ABLE));
        boolean ours = parent != null && parent.byPerson() && parent.does(WordClass.ASK);
        boolean quoted =
                told && clause.link() == Link.QUOTE && clause.subject().who() == Who.NOBODY && clause.is(Force.PROMISE);
        return (promised || says || quoted) && !ours ? Verdict.THEIRS : null;
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

    /** She needs an answer, and she'll get one. */
    private static boolean getsIt(Scene scene) {
        boolean pointed = scene.after(1).is("one")
                || scene.after(1).is("it")
                || scene.after(1).is("that")
                || scene.after(1).is("them");
        return RECEIVING.contains(scene.clause().lemma())
                && pointed
                && !scene.after(2).is("to");
    }

    /** The order came, the one she said she'd raise: only which one it is. */
    private static boolean pointsBack(Scene scene) {
        Clause teller = scene.clause().parent();
        int before = (teller == null ? scene.clause() : teller).subject().at() - 1;
        before = scene.words().at(before).is("that") ? before - 1 : before;
        return !scene.hasTime()
                && (scene.words().at(before).is("one")
                        || scene.words().at(before).is("ones"));
    }

    /** He told his sister he'd do it: said to somebody else, and about nothing that comes to the rep. */
    private static boolean toOthers(@Nullable Clause teller, Scene scene) {
        if (teller == null) {
            return false;
        }
        int to = Math.max(scene.clause().lead(), teller.verb() + 1);
        int heard = teller.verb() + 1;
        boolean other = scene.words().is(heard, WordClass.POSSESSIVE)
                        && !scene.words().at(heard).is("my")
                        && !scene.words().at(heard).is("our")
                || scene.words().at(heard).is("the") && scene.words().is(heard + 1, WordClass.ROLE);
        return other && heard < to && !scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.ME));
    }

    /** She owes me the contract; she promised an answer by Friday; he guaranteed us delivery. */
    private static boolean byNoun(Scene scene) {
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

    /** Gave me her word. */
    private static boolean promises(Clause parent, Scene scene) {
        return parent.does(WordClass.PROMISE) || parent.lemma().equals("give") && word(parent, scene);
    }

    /** Got her word, have his promise. */
    private static boolean wordOf(@Nullable Clause parent, Scene scene) {
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

    /** The payment arrives on Friday; the contract would be signed by Friday. */
    private static boolean arrives(Scene scene) {
        Clause clause = scene.clause();
        boolean comes = ARRIVING.contains(clause.lemma())
                && clause.is(Force.PRESENT, Force.PROMISE, Force.WOULD, Force.PLANNED);
        boolean here = clause.lemma().equals("be")
                && (scene.after(1).is("here")
                        || scene.after(1).is("there")
                        || scene.after(1).is("in"));
        boolean done = clause.passive() && clause.is(Force.PROMISE, Force.WOULD);
        return scene.hasSingleTime() && (comes || here || done);
    }

    /** The logo is coming from Tom on Friday. */
    private static boolean coming(Scene scene) {
        Clause clause = scene.clause();
        for (int i = scene.sentence().from(); i < scene.end(); i++) {
            boolean source = scene.words().at(i).is("from") && i > clause.verb()
                    || scene.words().at(i).is("to") && scene.words().at(i - 1).is("according");
            if (source && scene.words().is(i + 1, Kind.NAME)) {
                return ARRIVING.contains(clause.lemma())
                        && clause.is(Force.PLANNED, Force.PROMISE)
                        && scene.hasSingleTime();
            }
        }
        return false;
    }

    /** Tom: “I'll pay by Friday”; text from Tom: “I'll pay by Friday”. */
    static boolean spoken(Scene scene) {
        int from = scene.sentence().from();
        int source = scene.words().at(from + 1).is("from") ? from + 1 : from;
        boolean sent = scene.words().at(source).is("from") && scene.words().is(source + 1, Kind.NAME);
        int colon = sent ? source + 2 : from + 1;
        while (sent && colon < from + LONGEST_SOURCE && !scene.words().at(colon).is(":")) {
            colon++;
        }
        return scene.clause().is(Force.PROMISE, Force.PLANNED)
                && (sent || scene.words().is(from, Kind.NAME))
                && scene.words().at(colon).is(":")
                && scene.words().at(colon + 1).is("\"");
    }

    private static boolean agreed(@Nullable Clause parent) {
        return parent != null && parent.lemma().equals("agree");
    }

    private static boolean keepable(Clause clause) {
        return !clause.lemma().equals("be")
                && !clause.does(WordClass.STATE)
                && !(OPEN.contains(clause.lemma()) && clause.parent() == null)
                && (!clause.does(WordClass.HOPE))
                && !clause.does(WordClass.THINK);
    }
}
