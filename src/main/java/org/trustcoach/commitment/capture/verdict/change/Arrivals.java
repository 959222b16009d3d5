package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What was promised has come to whom it was promised: the draft is out, the rota is with Anna now. */
final class Arrivals {

    private static final Set<String> ARRIVING = Set.of("reach", "arrive", "leave", "land");

    private Arrivals() {}

    static boolean arrived(Scene scene) {
        Clause clause = scene.clause();
        Token last = scene.words().at(scene.end() - 1);
        boolean thats =
                clause.lemma().equals("be") && clause.is(Force.PRESENT) && (last.is("done") || last.is("sorted"));
        if (thats && scene.words().is(clause.subject().at(), WordClass.THING)) {
            return true;
        }
        if (withThemNow(scene)) {
            return true;
        }
        boolean asSaid = clause.passive()
                && clause.is(Force.PRESENT, Force.PERFECT)
                && scene.any(scene.objectStart(), scene.sentence().to(), token -> token.is("agreedly"));
        if (asSaid) {
            return true;
        }
        if (owned(scene) && ARRIVING.contains(clause.lemma()) && clause.is(Force.PAST, Force.PERFECT)) {
            return true;
        }
        if (!scene.words().is(clause.subject().at(), WordClass.SENDABLE)) {
            return false;
        }
        if (clause.passive()) {
            boolean open = scene.any(scene.sentence().start(scene.index()), scene.end(), Arrivals::later);
            return clause.is(Force.PRESENT, Force.PERFECT) && !open
                    || clause.is(Force.ABLE) && clause.lemma().equals("close");
        }
        boolean out = scene.after(1).is("out")
                || scene.after(1).is("over")
                || scene.after(1).is("off");
        boolean left = clause.lemma().equals("go") && clause.is(Force.PAST, Force.PERFECT) && out;
        boolean gone = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.after(1).is("out")
                && !scene.hasTime();
        boolean reached = ARRIVING.contains(clause.lemma()) && clause.is(Force.PAST, Force.PERFECT);
        boolean sent = clause.is(Force.PAST)
                && scene.words().is(clause.verb(), WordClass.DELIVERABLE)
                && clause.verb() + 1 == scene.end();
        return left || gone || reached || sent;
    }

    /** Anna's boots arrived. */
    private static boolean owned(Scene scene) {
        int thing = scene.clause().subject().at();
        return scene.clause().subject().who() == Who.THING
                && !scene.clause().negated()
                && scene.words().at(thing - 1).is("'s")
                && scene.words().is(thing - 2, Kind.NAME)
                && !scene.any(scene.objectStart(), scene.end(), Arrivals::later);
    }

    /** The rota is with Anna now. */
    private static boolean withThemNow(Scene scene) {
        Clause clause = scene.clause();
        boolean person = scene.after(2).is(Kind.NAME)
                || scene.after(2).is(WordClass.OBJECT)
                || scene.after(2).is(WordClass.ROLE);
        return clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.after(1).is("with")
                && person
                && scene.after(3).is("now")
                && !scene.any(scene.sentence().from(), scene.end(), Arrivals::later);
    }

    /** Any time but now. */
    static boolean later(Token token) {
        return token.is(Kind.TIME) && !token.is("now");
    }
}
