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
        boolean promised = told && parent != null && parent.does(WordClass.PROMISE) && clause.is(Force.BARE);
        boolean says = clause.byPerson()
                && (clause.is(Force.PROMISE)
                        || clause.is(Force.PLANNED) && scene.hasTime()
                        || clause.is(Force.PRESENT) && scene.hasSingleTime() && agreed(parent)
                        || told && clause.is(Force.WOULD, Force.ABLE));
        boolean ours = parent != null && parent.byPerson() && parent.does(WordClass.ASK);
        boolean quoted =
                told && clause.link() == Link.QUOTE && clause.subject().who() == Who.NOBODY && clause.is(Force.PROMISE);
        return (promised || says || quoted) && !ours ? Verdict.THEIRS : null;
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

    /** Tom: “I'll pay by Friday”. */
    static boolean spoken(Scene scene) {
        int from = scene.sentence().from();
        return scene.clause().is(Force.PROMISE, Force.PLANNED)
                && scene.words().is(from, Kind.NAME)
                && scene.words().at(from + 1).is(":")
                && scene.words().at(from + 2).is("\"");
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
