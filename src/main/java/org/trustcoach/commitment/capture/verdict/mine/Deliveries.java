package org.trustcoach.commitment.capture.verdict.mine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.verdict.unmeant.Spoken;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Promises told from the other end: the draft will be with Anna, Anna will have the draft. */
public final class Deliveries {

    static final Set<String> RELYING = Set.of("count", "rely", "bank", "depend");

    private Deliveries() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (clause.link() == Link.SIDE || !told(clause) || Spoken.spoken(scene)) {
            return null;
        }
        if (Passives.arrives(scene)) {
            return Verdict.MINE_PASSIVE;
        }
        if (Waiting.toldToExpect(scene) || Waiting.countsOnMe(scene)) {
            return Verdict.MINE_RECEIVED;
        }
        return receives(scene) ? Verdict.MINE_RECEIVED : null;
    }

    private static boolean told(Clause clause) {
        Clause parent = clause.parent();
        boolean own = parent != null && (parent.mine() || parent.subject().who() == Who.NOBODY);
        return parent == null || own && !parent.passive();
    }

    private static boolean receives(Scene scene) {
        Clause clause = scene.clause();
        boolean sees = clause.lemma().equals("see")
                && clause.parent() != null
                && clause.parent().mine();
        boolean gets = sees
                || clause.lemma().equals("have")
                || clause.lemma().equals("get")
                || clause.lemma().equals("receive");
        boolean other = clause.byPerson() || clause.subject().who() == Who.YOU;
        boolean said = clause.is(Force.PROMISE)
                || clause.is(Force.WOULD) && clause.parent() != null
                || clause.is(Force.ABLE) && (clause.lemma().equals("expect") || RELYING.contains(clause.lemma()));
        said |= clause.is(Force.PRESENT) && clause.lemma().equals("get");
        boolean counts = RELYING.contains(clause.lemma()) && scene.after(1).is("on");
        boolean ours = gets || (clause.lemma().equals("expect") || counts) && clause.is(Force.ABLE);
        boolean hears = clause.lemma().equals("hear")
                && scene.after(1).is("from")
                && scene.after(2).is(WordClass.ME);
        boolean firm = scene.hasTime() || clause.parent() != null;
        boolean planned = clause.is(Force.PLANNED) && clause.lemma().equals("get") && scene.fromMe();
        said |= planned
                || clause.is(Force.ABLE)
                        && gets
                        && clause.parent() != null
                        && clause.parent().mine();
        boolean promised =
                scene.fromMe() || clause.parent() != null && clause.parent().mine() && scene.hasObject();
        return other && said && firm && (hears || ours && (thing(scene) || promised) && !own(scene));
    }

    private static boolean thing(Scene scene) {
        return scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is(WordClass.SENDABLE)
                        || token.is("callback")
                        || token.is("answer")
                        || token.is("call")
                        || token.is("refund")
                        || token.is("parts")
                        || token.is("reply")
                        || token.is("it")
                        || token.is("them")
                        || token.is("everything"));
    }

    /** She'll have the contract signed; he'll get it to me. */
    private static boolean own(Scene scene) {
        return scene.any(
                        scene.objectStart(),
                        objectEnd(scene),
                        token -> token.is(WordClass.ME) && !scene.fromMe()
                                || token.is("to")
                                || token.is("back")
                                || token.is("ready"))
                || signed(scene);
    }

    /** Behind a time and a comma something else begins. */
    private static int objectEnd(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            if (scene.words().is(i, Kind.MARK) && scene.words().is(i - 1, Kind.TIME)) {
                return i;
            }
        }
        return scene.end();
    }

    /** A participle behind the thing: have the contract signed, but not have the signed contract. */
    private static boolean signed(Scene scene) {
        for (int i = scene.objectStart() + 1; i < scene.end(); i++) {
            Token token = scene.words().at(i);
            Token next = scene.words().at(i + 1);
            boolean attribute = next.is(Kind.WORD)
                    && !next.is(WordClass.PREPOSITION)
                    && !next.is(WordClass.FILLER)
                    && !next.is(WordClass.AND);
            if (token.isVerb(Form.PARTICIPLE)
                    && !token.is(WordClass.SENDABLE)
                    && !token.is(WordClass.NOUN_TOO)
                    && !attribute) {
                return true;
            }
        }
        return false;
    }
}
