package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Deeds;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Whether what the rep says they do is meant as a promise, by how firmly it is said. */
final class Firmness {

    /** Verbs of what is agreed with somebody: settled with her that we'd lend it. */
    private static final Set<String> AGREEING = Set.of("give", "settle", "leave", "fix", "arrange", "decide", "sort");

    /** Verbs before a noun that promises: gave my word, made a promise, set a reminder. */
    private static final Set<String> GIVING = Set.of("give", "make", "set", "have", "take");

    private Firmness() {}

    static boolean meant(Scene scene) {
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
            case PLANNED ->
                !along(scene)
                        && (scene.hasTime() || awaits(scene))
                        && (Deeds.acts(clause) || Deeds.hands(scene) || series(scene));
            case PRESENT ->
                clause.lemma().equals("need") && scene.hasSingleTime() && Deeds.finished(scene)
                        || scene.hasSingleTime()
                                && (scene.hasPerson() || parent != null || agreed(scene))
                                && Deeds.acts(clause)
                                && clause.mine()
                                && clause.link() != Link.SIDE
                                && !Deeds.tells(clause);
            case WOULD, ABLE -> spoken;
            case BARE -> bare(clause, spoken) && !Debts.purpose(clause.parent(), clause, scene);
            default -> false;
        };
    }

    /** We're doing a catch-up with Ana every Monday. */
    private static boolean series(Scene scene) {
        return scene.clause().mine()
                && scene.clause().lemma().equals("do")
                && scene.hasPerson()
                && scene.hasTime()
                && !scene.hasSingleTime();
    }

    /** Site visit on Thursday, taking Rob with me: who comes along. */
    private static boolean along(Scene scene) {
        Clause clause = scene.clause();
        boolean takes = clause.lemma().equals("take") || clause.lemma().equals("bring");
        boolean own = clause.mine() || scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME));
        return takes
                && !own
                && clause.parent() == null
                && scene.words().at(clause.verb() - 1).is(",")
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("along") || token.is(WordClass.ME));
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
