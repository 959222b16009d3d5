package org.trustcoach.commitment.capture.verdict;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Force;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise of the rep's own. */
final class Promises {

    private static final Set<String> MISSED = Set.of("forget", "miss", "fail");

    private static final Set<String> BY_NOUN = Set.of("promise", "owe", "guarantee", "offer");

    /** Verbs before a noun that promises: gave my word, made a promise, set a reminder. */
    private static final Set<String> GIVING = Set.of("give", "make", "set", "have", "take");

    private Promises() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (!scene.byMe() || clause.passive() && !ready(scene) || brokenSince(scene)) {
            return null;
        }
        if (BY_NOUN.contains(clause.lemma())
                && (clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                        || clause.lemma().equals("owe"))
                && !scene.hasChild()) {
            return scene.hasObject() ? Verdict.MINE_BY_NOUN : null;
        }
        return told(clause) && meant(scene) && says(scene) ? Verdict.MINE : null;
    }

    /** I'll be done with it by Friday. */
    private static boolean ready(Scene scene) {
        Clause clause = scene.clause();
        return clause.is(Force.PROMISE, Force.WOULD)
                && scene.hasTime()
                && scene.words().is(clause.verb(), WordClass.DELIVERABLE)
                && clause.mine();
    }

    /** Whether the rep says it themselves, or told somebody so. */
    private static boolean told(Clause clause) {
        Clause parent = clause.parent();
        if (parent == null) {
            return true;
        }
        boolean mine = parent.mine() || parent.subject().who() == Who.NOBODY;
        boolean heard = parent.byPerson() && parent.lemma().equals("know");
        return (mine || heard) && clause.link() != Link.IF && told(parent);
    }

    private static boolean meant(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        boolean spoken = parent != null
                && (parent.does(WordClass.SAY)
                        || parent.does(WordClass.PROMISE)
                        || parent.lemma().equals("give"))
                && !parent.negated();
        return switch (clause.force()) {
            case PROMISE -> true;
            case DUTY -> clause.subject().who() == Who.ME || parent == null;
            case LET -> scene.hasTime() || scene.hasPerson();
            case ORDER -> order(scene);
            case PLANNED -> scene.hasTime() && acts(clause);
            case PRESENT ->
                scene.hasSingleTime()
                        && (scene.hasPerson() || parent != null)
                        && acts(clause)
                        && clause.mine()
                        && clause.link() != Link.SIDE
                        && !does(clause);
            case WOULD, ABLE -> spoken;
            case BARE -> bare(clause, spoken);
            default -> false;
        };
    }

    private static boolean bare(Clause clause, boolean spoken) {
        Clause parent = clause.parent();
        if (parent == null) {
            return false;
        }
        boolean kept = parent.lemma().equals("remember") || parent.lemma().equals("ensure");
        boolean promised = parent.does(WordClass.PROMISE);
        return kept || spoken && promised || GIVING.contains(parent.lemma());
    }

    private static boolean does(Clause clause) {
        return clause.does(WordClass.SAY) || clause.does(WordClass.PROMISE) || clause.does(WordClass.ASK);
    }

    private static boolean acts(Clause clause) {
        return !clause.does(WordClass.STATE)
                        && !clause.does(WordClass.HOPE)
                        && !clause.does(WordClass.THINK)
                        && (!clause.does(WordClass.VAGUE)
                                || clause.does(WordClass.GIVE)
                                || clause.lemma().equals("take"))
                || clause.lemma().equals("see");
    }

    private static boolean order(Scene scene) {
        Clause clause = scene.clause();
        boolean own = clause.link() != Link.QUOTE && clause.link() != Link.THAT && !scene.aboutMe();
        return own
                && (scene.sentence().todo() || scene.hasTime() || clause.lemma().equals("ensure"));
    }

    /** Whether the verb says something that can be kept or broken. */
    private static boolean says(Scene scene) {
        Clause clause = scene.clause();
        if (clause.lemma().equals("be")) {
            return (scene.after(1).is("there") || scene.after(1).is("in_touch")) && scene.hasTime();
        }
        if (clause.lemma().equals("remember")) {
            return false;
        }
        if (clause.lemma().equals("see")) {
            return scene.hasTime() && scene.hasName();
        }
        boolean withYou = scene.after(1).is("you") && scene.after(2).is("know");
        if (clause.does(WordClass.STATE) || withYou && !scene.hasTime()) {
            return false;
        }
        if (clause.does(WordClass.VAGUE)) {
            boolean told = clause.parent() != null
                    && (scene.hasTime() || scene.hasObject() || scene.after(1).is(WordClass.THING));
            return told
                    || scene.hasTime()
                            && (scene.hasObject()
                                    || scene.hasPerson()
                                    || scene.after(1).is(WordClass.THING))
                    || scene.hasPerson() && scene.hasObject() && !scene.after(1).is("you");
        }
        return scene.hasObject()
                || scene.hasTime()
                || scene.hasPerson()
                || scene.after(1).is(WordClass.THING) && !scene.after(1).is("that");
    }

    /** I told her I'd send it, but I didn't. */
    private static boolean brokenSince(Scene scene) {
        int at = scene.end();
        while (scene.words().is(at, Kind.MARK)) {
            at++;
        }
        boolean told = scene.clause().parent() != null || scene.clause().is(Force.PAST, Force.PERFECT);
        if (!told || !scene.words().is(at, WordClass.BUT)) {
            return false;
        }
        int next = scene.words().past(at + 1, WordClass.FIRST, WordClass.FILLER);
        Token verb = scene.words().at(next);
        boolean missed = verb.isVerb(Form.PAST)
                && MISSED.contains(Objects.requireNonNull(verb.verb()).lemma());
        boolean failed = (verb.is("did") || verb.is("could")) && scene.words().is(next + 1, WordClass.NOT);
        return missed || failed;
    }
}
