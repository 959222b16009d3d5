package org.trustcoach.commitment.capture.verdict.change;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** A line that leaves the list: take it off my list, strike the demo off, the lunch is off. */
final class Strikes {

    /** Verbs by which a line leaves a list: take the call off my list. */
    private static final Set<String> TAKING = Set.of("take", "strike", "cross", "get", "keep", "leave");

    private static final Set<String> STRIKING = Set.of("strike", "scrub", "scratch");

    /** What follows be where something won't happen: the demo is off. */
    private static final Set<String> OFF =
            Set.of("off", "void", "moot", "obsolete", "scrapped", "redundant", "off_table");

    /** What is struck off, and never cleaned: scrub the visit to Anna. */
    static final Set<String> APPOINTMENTS = Set.of(
            "visit",
            "call",
            "demo",
            "meeting",
            "lunch",
            "dinner",
            "tasting",
            "session",
            "tour",
            "appointment",
            "reminder",
            "follow-up",
            "training");

    private Strikes() {}

    static boolean offList(Scene scene) {
        Clause clause = scene.clause();
        return TAKING.contains(clause.lemma())
                && clause.is(Force.ORDER, Force.PAST, Force.PERFECT, Force.ABLE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("off"))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("list") || token.is("plate"));
    }

    /** Strike the demo off; scrub the lunch that I was laying on: a line, and nothing that is cleaned or drawn. */
    static boolean struck(Scene scene) {
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
        boolean appointment = scene.any(scene.objectStart(), to, token -> APPOINTMENTS.contains(token.norm()));
        return off || was || appointment;
    }

    static boolean isOff(Scene scene) {
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
}
