package org.trustcoach.commitment.capture.verdict;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What was promised before and is done. */
final class Kept {

    /** Verbs by which a promise is kept, beside those of giving. */
    private static final Set<String> KEEPING = Set.of(
            ("finish complete call ring phone submit do sign book fix prepare write update review share upload return "
                            + "schedule draft follow confirm contact invoice resend file sort order dispatch ship post "
                            + "transfer refund pay install repair replace resolve publish circulate print translate "
                            + "courier fax introduce wrap credit drop extend renew")
                    .split(" "));

    private static final Set<String> NOT_KEEPING = Set.of("tell", "owe", "offer", "get");

    /** Verbs that put a tick behind something. */
    private static final Set<String> TICKING = Set.of("tick", "check", "cross");

    private static final Set<String> CLOSED =
            Set.of("done", "complete", "completed", "finished", "closed", "kept", "delivered");

    private static final Set<String> ARRIVING = Set.of("reach", "arrive", "leave", "land");

    private static final Set<String> UNITS =
            Set.of("second", "seconds", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hrs");

    private Kept() {}

    static boolean done(Scene scene) {
        Clause clause = scene.clause();
        if (clause.passive() || clause.subject().who() == Who.THING) {
            return arrived(scene);
        }
        return ticked(scene) || received(scene) || did(scene);
    }

    private static boolean arrived(Scene scene) {
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
        if (!scene.words().is(clause.subject().at(), WordClass.SENDABLE)) {
            return false;
        }
        if (clause.passive()) {
            boolean open = scene.any(scene.sentence().start(scene.index()), scene.end(), token -> later(token));
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
                && !scene.any(scene.sentence().from(), scene.end(), Kept::later);
    }

    private static boolean later(Token token) {
        return token.is(Kind.TIME) && !token.is("now");
    }

    private static boolean ticked(Scene scene) {
        Clause clause = scene.clause();
        boolean said = scene.byMe() && clause.is(Force.ORDER, Force.PAST, Force.PERFECT)
                || clause.subject().who() == Who.YOU && clause.is(Force.ABLE);
        boolean off = TICKING.contains(clause.lemma())
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("off"));
        boolean marked = (clause.lemma().equals("mark")
                        || clause.lemma().equals("log")
                        || clause.lemma().equals("set"))
                && scene.any(scene.objectStart(), scene.end(), token -> CLOSED.contains(token.norm()));
        boolean closed = clause.lemma().equals("close") && clause.is(Force.ORDER, Force.ABLE) && scene.hasObject();
        return said && (off && scene.hasObject() || marked || closed);
    }

    /** Anna has the contract. */
    private static boolean received(Scene scene) {
        Clause clause = scene.clause();
        boolean got = (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                && clause.byPerson()
                && clause.is(Force.PAST, Force.PERFECT)
                && fromMe(scene);
        if (got) {
            return true;
        }
        if (!clause.byPerson()
                || !(clause.lemma().equals("have") && clause.is(Force.PRESENT)
                        || (clause.lemma().equals("get") || clause.lemma().equals("receive"))
                                && clause.is(Force.PERFECT))
                || scene.index() + 1 < scene.sentence().clauses().size()
                || scene.index() > 0
                        && !TICKING.contains(scene.sentence().clauses().get(0).lemma())
                        && !scene.sentence().clauses().get(0).lemma().equals("keep")
                || scene.any(scene.sentence().from(), scene.end(), Kept::later)) {
            return false;
        }
        boolean definite = scene.after(1).is("the") || scene.after(1).is(WordClass.POSSESSIVE);
        int noun = definite ? 2 : 1;
        boolean fresh = scene.after(1).is(WordClass.POSSESSIVE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("now"));
        return fresh
                || definite
                        && (scene.after(noun).is(WordClass.SENDABLE)
                                || scene.after(noun + 1).is(WordClass.SENDABLE));
    }

    private static boolean fromMe(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            if (scene.words().at(i).is("from") && scene.words().is(i + 1, WordClass.ME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean did(Scene scene) {
        Clause clause = scene.clause();
        boolean kept = clause.does(WordClass.GIVE) || KEEPING.contains(clause.lemma());
        boolean past = clause.is(Force.PERFECT) || clause.is(Force.PAST);
        boolean plain = !NOT_KEEPING.contains(clause.lemma());
        boolean something =
                scene.hasObject() || scene.hasPerson() || scene.after(1).is(WordClass.THING);
        boolean merelyWrote = clause.lemma().equals("write") && scene.after(1).is("to")
                || clause.lemma().equals("call") && scene.after(1).is("on")
                || clause.lemma().equals("give") && gaveWord(scene);
        return something
                && past
                && kept
                && plain
                && !merelyWrote
                && !old(scene)
                && !inVain(scene)
                && scene.byMe()
                && (clause.is(Force.PERFECT) || reports(scene))
                && !scene.hasChild();
    }

    /** Rang Terry, no answer. */
    private static boolean inVain(Scene scene) {
        for (int i = scene.objectStart(); i < scene.sentence().to(); i++) {
            boolean none = scene.words().at(i).is("no") || scene.words().at(i).is("voicemail");
            if (none
                    && (scene.words().at(i).is("voicemail")
                            || scene.words().at(i + 1).is("answer")
                            || scene.words().at(i + 1).is("reply")
                            || scene.words().at(i + 1).is("luck"))) {
                return true;
            }
        }
        return false;
    }

    /** Gave my word, given the go-ahead: a promise, and none that is kept. */
    private static boolean gaveWord(Scene scene) {
        return scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is("word") || token.is("go-ahead") || token.is("date"));
    }

    /** A week ago, last year, back in 2023; but ten minutes ago is news. */
    private static boolean old(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            Token token = scene.words().at(i);
            boolean ago =
                    token.is("ago") && !UNITS.contains(scene.words().at(i - 1).norm());
            boolean year = scene.words().at(i - 1).is("in")
                    && token.is(Kind.NUMBER)
                    && token.norm().length() == 4;
            if (ago
                    || year
                    || token.is("last")
                    || token.is("earlier") && !scene.words().at(i + 1).is("today")) {
                return true;
            }
        }
        return false;
    }

    /** What is told in passing (“I sent the quote and they went quiet”) is no report. */
    private static boolean reports(Scene scene) {
        boolean alone = scene.sentence().clauses().size() == 1;
        boolean marked =
                scene.index() == 0 && scene.sentence().clauses().size() == 2 && ticked(new Scene(scene.sentence(), 1));
        Clause first = scene.sentence().clauses().get(0);
        boolean kept = first.lemma().equals("keep") && first.is(Force.PAST, Force.PERFECT) && scene.index() > 0;
        boolean fresh =
                scene.any(scene.sentence().from(), scene.end(), token -> token.is("just") || token.is("already"));
        return alone || marked || kept || fresh || scene.after(1).is("it");
    }
}
