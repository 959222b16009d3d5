package org.trustcoach.commitment.capture.verdict;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What need not be done any more. */
final class Cancels {

    /** Verbs by which a line leaves a list: take the call off my list. */
    private static final Set<String> TAKING = Set.of("take", "strike", "cross", "get", "keep", "leave");

    private static final Set<String> STRIKING = Set.of("strike", "scrub", "scratch");

    /** What follows be where something won't happen: the demo is off. */
    private static final Set<String> OFF =
            Set.of("off", "void", "moot", "obsolete", "scrapped", "redundant", "off_table");

    /** Where something is dropped that isn't given up: dropped the samples off. */
    private static final Set<String> PLACING = Set.of("off", "in", "into", "round", "by", "over", "around", "in_touch");

    private static final Set<String> SEEN_TO = Set.of("himself", "herself", "themselves", "elsewhere", "already");

    private static final Set<String> NEEDS = Set.of("need", "want", "require");

    private Cancels() {}

    static boolean calledOff(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (clause.link() == Link.IF) {
            return false;
        }
        if (parent != null && clause.is(Force.BARE) && cancels(parent)) {
            return true;
        }
        if (handsOver(scene)) {
            return false;
        }
        if (forgotten(scene) || unneededByMe(scene)) {
            return !scene.hasChild();
        }
        boolean told = parent != null && parent.byPerson() && parent.does(WordClass.SAY) && !parent.negated();
        boolean so = clause.is(Force.ORDER) && (clause.link() == Link.BUT || clause.link() == Link.AND);
        return (so || lets(scene)) && cancels(clause) && !named(scene)
                || parent == null && (cancels(clause) && !named(scene) || offList(scene) || isOff(scene))
                || (parent == null || told) && unneeded(scene)
                || dropped(scene)
                || struck(scene);
    }

    /** can you cancel the call with Anna */
    static boolean asked(Scene scene) {
        Clause clause = scene.clause();
        boolean wanted = clause.is(Force.ABLE, Force.WOULD) && !clause.negated() && clause.parent() == null;
        boolean ours = clause.subject().who() == Who.YOU || clause.mine();
        return wanted
                && ours
                && clause.does(WordClass.CANCEL)
                && !clause.lemma().equals("forget");
    }

    /** Forget what I promised Anna; forget I said I'd call. */
    static boolean forgotten(Scene scene) {
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

    /** She doesn't need me to send it any more. */
    private static boolean unneededByMe(Scene scene) {
        Clause parent = scene.clause().parent();
        return parent != null
                && scene.clause().is(Force.BARE)
                && parent.byPerson()
                && parent.negated()
                && NEEDS.contains(parent.lemma())
                && noMore(scene);
    }

    /** Cancel my reminder to phone Anna: what is dropped stands in the next clause. */
    private static boolean named(Scene scene) {
        return scene.hasChild()
                && scene.sentence().clauses().get(scene.index() + 1).is(Force.BARE);
    }

    private static boolean cancels(Clause clause) {
        if (!clause.does(WordClass.CANCEL) || clause.negated()) {
            return false;
        }
        boolean remember = clause.lemma().equals("forget") && !clause.is(Force.ORDER);
        boolean allowed = clause.subject().who() == Who.YOU && clause.is(Force.ABLE, Force.WOULD);
        boolean passive = clause.passive()
                && clause.is(Force.PRESENT, Force.PERFECT, Force.PAST, Force.ABLE)
                && clause.lemma().equals("cancel");
        return !remember
                        && (clause.is(Force.ORDER, Force.PAST, Force.PERFECT, Force.HEDGE) || allowed)
                        && clause.link() != Link.SIDE
                || passive;
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

    private static boolean offList(Scene scene) {
        Clause clause = scene.clause();
        return TAKING.contains(clause.lemma())
                && clause.is(Force.ORDER, Force.PAST, Force.PERFECT, Force.ABLE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("off"))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("list") || token.is("plate"));
    }

    /** Strike the demo off; scrub the lunch that I was laying on: a line, and nothing that is cleaned or drawn. */
    private static boolean struck(Scene scene) {
        Clause clause = scene.clause();
        if (clause.parent() != null || !STRIKING.contains(clause.lemma()) || !clause.is(Force.ORDER)) {
            return false;
        }
        int to = scene.end();
        boolean off =
                scene.words().at(to - 1).is("off") || scene.any(scene.objectStart(), to, token -> token.is("off"));
        List<Clause> all = scene.sentence().clauses();
        boolean was = scene.index() + 1 < all.size()
                && all.get(scene.index() + 1).mine()
                && scene.any(to, all.get(scene.index() + 1).verb(), token -> token.is("was") || token.is("'d"));
        return off || was;
    }

    private static boolean isOff(Scene scene) {
        Clause clause = scene.clause();
        Token after = scene.words().at(clause.verb() + 1);
        Token behind = scene.words().at(clause.verb() + 2);
        boolean ends =
                behind.is(Kind.STOP) || behind.is(Kind.MARK) || behind.is(WordClass.FILLER) || behind.is(WordClass.AND);
        return clause.subject().who() == Who.THING
                && clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && !clause.negated()
                && OFF.contains(after.norm())
                && ends;
    }

    /** She doesn't need the quote any more. */
    private static boolean unneeded(Scene scene) {
        Clause clause = scene.clause();
        boolean things = clause.passive() && clause.lemma().equals("need") && clause.negated();
        if (things && clause.is(Force.PRESENT)) {
            return true;
        }
        return clause.byPerson()
                && NEEDS.contains(clause.lemma())
                && clause.negated()
                && clause.is(Force.PRESENT, Force.PROMISE)
                && scene.hasObject()
                && noMore(scene);
    }

    /** I don't have to, I'm not going to, no need to. */
    private static boolean dropped(Scene scene) {
        Clause clause = scene.clause();
        return clause.is(Force.DUTY, Force.PROMISE, Force.PLANNED)
                && clause.negated()
                && scene.byMe()
                && (noMore(scene) || seenTo(scene));
    }

    /** She collected it herself; he found one elsewhere. */
    private static boolean seenTo(Scene scene) {
        return scene.any(scene.end(), scene.sentence().to(), token -> SEEN_TO.contains(token.norm()));
    }

    private static boolean noMore(Scene scene) {
        return scene.any(
                scene.sentence().start(scene.index()),
                scene.end(),
                token -> token.is("anymore") || token.is("no_longer") || token.is("no_need"));
    }
}
