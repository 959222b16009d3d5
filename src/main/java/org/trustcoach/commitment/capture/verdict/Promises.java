package org.trustcoach.commitment.capture.verdict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A promise of the rep's own. */
final class Promises {

    private static final Set<String> BY_NOUN = Set.of("promise", "owe", "guarantee", "offer", "pledge", "assure");

    /** Verbs of what is agreed with somebody: settled with her that we'd lend it. */
    private static final Set<String> AGREEING = Set.of("give", "settle", "leave", "fix", "arrange", "decide", "sort");

    /** Verbs before a noun that promises: gave my word, made a promise, set a reminder. */
    private static final Set<String> GIVING = Set.of("give", "make", "set", "have", "take");

    private Promises() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (Theirs.spoken(scene) || Quotations.worded(scene) || Quotations.askedAbout(scene)) {
            return null;
        }
        boolean owed = clause.passive()
                && clause.byPerson()
                && clause.lemma().equals("promise")
                && clause.is(Force.PAST, Force.PERFECT)
                && !scene.any(scene.objectStart(), scene.end(), token -> token.is("by"))
                && !scene.hasChild();
        if (owed && scene.hasObject()) {
            return Verdict.MINE_BY_NOUN;
        }
        if (!scene.byMe() || clause.passive() && !ready(scene) || BrokenPromises.since(scene)) {
            return null;
        }
        if (BY_NOUN.contains(clause.lemma())
                && (clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                        || clause.lemma().equals("owe"))
                && (!scene.hasChild()
                        || purpose(clause, scene.sentence().clauses().get(scene.index() + 1), scene))) {
            return scene.hasObject() && !longAgo(scene) ? Verdict.MINE_BY_NOUN : null;
        }
        if (grants(scene)) {
            return Verdict.MINE_BY_NOUN;
        }
        return told(clause) && !Quotations.rehearsed(clause) && meant(scene) && Deeds.says(scene) ? Verdict.MINE : null;
    }

    /** Promised her a visit on Friday to look at the pump: what follows the day is what the visit is for. */
    private static boolean purpose(@Nullable Clause giving, Clause deed, Scene scene) {
        if (giving == null || !BY_NOUN.contains(giving.lemma()) || !deed.is(Force.BARE)) {
            return false;
        }
        int to = deed.verb() - 1;
        boolean thing = scene.any(giving.verb() + 1, to, token -> token.is("a") || token.is("an"));
        return thing && scene.words().at(to).is("to") && scene.words().is(to - 1, Kind.TIME);
    }

    /** Years ago I promised her a dishwasher; back in 2019. */
    private static boolean longAgo(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            String unit = scene.words().at(i - 1).norm();
            boolean ago = (scene.words().at(i).is("ago") || scene.words().at(i).is("back"))
                    && (unit.startsWith("year") || unit.startsWith("month") || unit.startsWith("decade"));
            boolean year = scene.words().at(i - 1).is("in")
                    && scene.words().is(i, Kind.NUMBER)
                    && scene.words().at(i).norm().length() == 4;
            if (ago || year) {
                return true;
            }
        }
        return false;
    }

    /** I agreed to Anna's request for the draft. */
    private static boolean grants(Scene scene) {
        Clause clause = scene.clause();
        boolean yes = clause.lemma().equals("accept")
                || clause.lemma().equals("agree")
                || clause.lemma().equals("say") && scene.after(1).is("yes");
        return yes
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated()
                && !scene.hasChild()
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("request"));
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
                && (parent.does(WordClass.SAY) || parent.does(WordClass.PROMISE) || AGREEING.contains(parent.lemma()))
                && !parent.negated();
        return switch (clause.force()) {
            case PROMISE -> true;
            case DUTY -> clause.subject().who() == Who.ME || parent == null;
            case LET -> scene.hasTime() || scene.hasPerson();
            case ORDER -> order(scene);
            case PLANNED -> (scene.hasTime() || awaits(scene)) && (Deeds.acts(clause) || Deeds.hands(scene));
            case PRESENT ->
                clause.lemma().equals("need") && scene.hasSingleTime() && Deeds.finished(scene)
                        || scene.hasSingleTime()
                                && (scene.hasPerson() || parent != null || agreed(scene))
                                && Deeds.acts(clause)
                                && clause.mine()
                                && clause.link() != Link.SIDE
                                && !Deeds.tells(clause);
            case WOULD, ABLE -> spoken;
            case BARE -> bare(clause, spoken) && !purpose(clause.parent(), clause, scene);
            default -> false;
        };
    }

    /** Once she signs; as soon as he pays: the day is open, the deed isn't. */
    private static boolean awaits(Scene scene) {
        return scene.clause().mine()
                && scene.sentence().clauses().stream()
                        .anyMatch(other -> other.link() == Link.SIDE
                                && other.byPerson()
                                && scene.words().at(other.lead()).is("once"));
    }

    /** We shook hands on it, I gave my word: said in the same sentence. */
    private static boolean agreed(Scene scene) {
        return scene.sentence().clauses().stream()
                .anyMatch(other -> other != scene.clause()
                        && other.mine()
                        && other.is(Force.PAST, Force.PERFECT)
                        && (other.does(WordClass.PROMISE)
                                || other.lemma().equals("shake")
                                || other.lemma().equals("tell")));
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

    private static boolean order(Scene scene) {
        Clause clause = scene.clause();
        boolean own = clause.link() != Link.QUOTE
                && clause.link() != Link.THAT
                && !scene.aboutMe()
                && !scene.after(1).is(WordClass.QUESTION)
                && !(clause.does(WordClass.SAY) && scene.after(1).is("\""))
                && !(clause.lemma().equals("have") && scene.words().is(clause.verb() + 2, WordClass.ADJECTIVE));
        return own
                && (scene.sentence().todo() || scene.hasTime() || clause.lemma().equals("ensure"));
    }
}
