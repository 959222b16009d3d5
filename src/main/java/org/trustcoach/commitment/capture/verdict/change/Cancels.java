package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;

/** What need not be done any more. */
public final class Cancels {

    /** Where something is dropped that isn't given up: dropped the samples off. */
    private static final Set<String> PLACING = Set.of("off", "in", "into", "round", "by", "over", "around", "in_touch");

    private Cancels() {}

    static boolean calledOff(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.IF) {
            return false;
        }
        if (parent != null && clause.is(Force.BARE) && cancels(scene, parent)) {
            return true;
        }
        if (goesBack(scene)) {
            return true;
        }
        if (handsOver(scene)) {
            return false;
        }
        if (forgotten(scene) || Needs.unneededByMe(scene)) {
            return !scene.hasChild();
        }
        boolean told = parent != null && parent.byPerson() && parent.does(WordClass.SAY) && !parent.negated();
        boolean so = clause.is(Force.ORDER) && (clause.link() == Link.BUT || clause.link() == Link.AND);
        return (so || lets(scene)) && cancels(scene, clause) && !named(scene)
                || parent == null
                        && (cancels(scene, clause) && !named(scene) || Strikes.offList(scene) || Strikes.isOff(scene))
                || (parent == null || told) && Needs.unneeded(scene)
                || Needs.dropped(scene)
                || Strikes.struck(scene);
    }

    /** Had to go back on my word to her. */
    private static boolean goesBack(Scene scene) {
        Clause clause = scene.clause();
        boolean said = clause.is(Force.DUTY, Force.PAST, Force.PERFECT) && !clause.negated();
        return said
                && scene.byMe()
                && clause.lemma().equals("go")
                && scene.after(1).is("back")
                && scene.after(2).is("on")
                && scene.after(3).is("my");
    }

    /** can you cancel the call with Anna */
    public static boolean asked(Scene scene) {
        Clause clause = scene.clause();
        boolean wanted = clause.is(Force.ABLE, Force.WOULD) && !clause.negated() && clause.parent() == null;
        boolean ours = clause.subject().who() == Who.YOU || clause.mine();
        return wanted
                && ours
                && clause.does(WordClass.CANCEL)
                && !clause.lemma().equals("forget");
    }

    /** Forget what I promised Anna; forget I said I'd call. */
    public static boolean forgotten(Scene scene) {
        Clause first = scene.sentence().clauses().get(0);
        Clause clause = scene.clause();
        boolean linked = clause.link() != Link.BUT && clause.link() != Link.AND;
        return scene.index() > 0
                && linked
                && first.lemma().equals("forget")
                && first.is(Force.ORDER)
                && !first.negated()
                && clause.mine();
    }

    /** Cancel my reminder to phone Anna: what is dropped stands in the next clause. */
    private static boolean named(Scene scene) {
        return scene.hasChild()
                && scene.sentence().clauses().get(scene.index() + 1).is(Force.BARE);
    }

    private static boolean cancels(Scene scene, Clause clause) {
        if (!clause.does(WordClass.CANCEL) || clause.negated() || clause.passive() && Happenings.fellThrough(scene)) {
            return false;
        }
        boolean remember = clause.lemma().equals("forget") && !clause.is(Force.ORDER);
        boolean allowed = clause.subject().who() == Who.YOU && clause.is(Force.ABLE, Force.WOULD);
        boolean passive = clause.passive()
                && !theirEvent(scene)
                && clause.is(Force.PRESENT, Force.PERFECT, Force.PAST, Force.ABLE)
                && clause.lemma().equals("cancel");
        return !remember
                        && (clause.is(Force.ORDER, Force.PAST, Force.PERFECT, Force.HEDGE) || allowed)
                        && clause.link() != Link.SIDE
                || passive;
    }

    /** Their wedding was called off: an event of theirs, and nothing that the rep does for them. */
    private static boolean theirEvent(Scene scene) {
        int subject = scene.clause().subject().at();
        boolean theirs = scene.words().at(subject - 1).is("'s")
                || scene.words().is(subject - 1, WordClass.POSSESSIVE)
                        && !scene.words().at(subject - 1).is("my")
                        && !scene.words().at(subject - 1).is("our");
        return theirs
                && !scene.words().is(subject, WordClass.SENDABLE)
                && !Strikes.APPOINTMENTS.contains(scene.words().at(subject).norm());
    }

    /** Dropped the samples off, dropped a card in, dropped myself in it. */
    private static boolean handsOver(Scene scene) {
        return scene.clause().lemma().equals("drop")
                && scene.any(
                        scene.objectStart(), scene.end(), token -> PLACING.contains(token.norm()) || token.is("myself"))
                && !scene.any(scene.objectStart(), scene.end(), token -> token.is("list") || token.is("plate"));
    }

    /** Let's drop it. */
    private static boolean lets(Scene scene) {
        Token before = scene.words().at(scene.clause().verb() - 1);
        return scene.clause().is(Force.HEDGE) && (before.is("us") || before.is("'s"));
    }
}
