package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;

/** What merely happened: a deal that was won, a flight that was cancelled; and what people have without being sent it. */
public final class Happenings {

    private static final Set<String> WINNING = Set.of("get", "win", "land", "close", "bag", "secure", "clinch", "sign");

    private static final Set<String> BUSINESS = Set.of(
            "deal",
            "contract",
            "account",
            "job",
            "order",
            "framework",
            "tender",
            "business",
            "bid",
            "renewal",
            "gig",
            "project");

    /** What somebody else runs. */
    private static final Set<String> RUNNING = Set.of(
            "flight", "train", "ferry", "bus", "taxi", "cab", "connection", "plane", "tram", "coach", "crossing");

    private static final Set<String> KEPT = Set.of(
            "own",
            "idea",
            "ideas",
            "reason",
            "reasons",
            "doubt",
            "doubts",
            "way",
            "ways",
            "hand",
            "hands",
            "mind",
            "view",
            "views",
            "point",
            "points",
            "moment",
            "moments",
            "holiday",
            "holidays",
            "meeting",
            "interview",
            "appointment",
            "hearing",
            "exam");

    private Happenings() {}

    /** We got the Dorset deal; closed the renewal. */
    static boolean won(Scene scene) {
        return won(scene.sentence(), scene.index());
    }

    private static boolean won(Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        boolean wins = WINNING.contains(clause.lemma())
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.passive()
                && (clause.mine() || clause.subject().at() < 0);
        boolean business = false;
        for (int i = clause.verb() + 1; wins && i < sentence.end(k); i++) {
            if (sentence.words().is(i, WordClass.RECIPIENT)
                    || sentence.words().at(i).is("from")) {
                return business;
            }
            business |= BUSINESS.contains(sentence.words().at(i).norm());
        }
        return business;
    }

    /** The flight was cancelled; the webinar was cancelled, so I had lunch. */
    static boolean fellThrough(Scene scene) {
        Clause clause = scene.clause();
        int start = scene.sentence().start(scene.index());
        if (scene.any(start, clause.verb(), token -> RUNNING.contains(token.norm()))) {
            return true;
        }
        int next = scene.index() + 1;
        Clause then = next < scene.sentence().clauses().size()
                ? scene.sentence().clauses().get(next)
                : null;
        return then != null
                && then.link() == Link.BUT
                && scene.words().at(then.lead()).is("so")
                && then.mine()
                && then.is(Force.PAST)
                && !Strikes.APPOINTMENTS.contains(
                        scene.words().at(clause.subject().at()).norm())
                && !scene.words().is(clause.subject().at(), WordClass.SENDABLE);
    }

    /** Ideas, reasons, a meeting: nothing that was sent. */
    static boolean kept(Token thing) {
        return KEPT.contains(thing.norm());
    }

    /** Train got cancelled. */
    private static boolean runs(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean off = sentence.words().at(i + 1).is("cancelled")
                    || sentence.words().at(i + 2).is("cancelled");
            if (off && RUNNING.contains(sentence.words().at(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that a sentence tells is no news of a promise. */
    public static boolean only(Sentence sentence) {
        for (int k = 0; k < sentence.clauses().size(); k++) {
            Clause clause = sentence.clauses().get(k);
            int thing = clause.verb() + 2;
            boolean has = clause.byPerson()
                    && (clause.lemma().equals("have") || clause.lemma().equals("get"))
                    && sentence.words().is(thing - 1, WordClass.POSSESSIVE)
                    && kept(sentence.words().at(thing));
            boolean fell = clause.passive() && clause.lemma().equals("cancel") && fellThrough(new Scene(sentence, k));
            if (won(sentence, k) || has || fell) {
                return true;
            }
        }
        return runs(sentence);
    }
}
