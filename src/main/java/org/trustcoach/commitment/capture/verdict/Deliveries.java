package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Force;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Promises told from the other end: the draft will be with Anna, Anna will have the draft. */
final class Deliveries {

    private Deliveries() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (clause.link() == Link.SIDE || !told(clause)) {
            return null;
        }
        if (arrives(scene)) {
            return Verdict.MINE_PASSIVE;
        }
        return receives(scene) ? Verdict.MINE_RECEIVED : null;
    }

    private static boolean told(Clause clause) {
        Clause parent = clause.parent();
        return parent == null || parent.mine() || parent.subject().who() == Who.NOBODY;
    }

    private static boolean arrives(Scene scene) {
        Clause clause = scene.clause();
        if (clause.subject().who() != Who.THING || !scene.hasTime()) {
            return false;
        }
        boolean byOther = scene.any(scene.objectStart(), scene.end(), token -> token.is("by"));
        boolean said = clause.is(Force.PROMISE)
                || clause.is(Force.DUTY)
                || clause.is(Force.WOULD) && clause.parent() != null
                || clause.is(Force.PRESENT) && clause.does(WordClass.GIVE);
        boolean leaves = clause.lemma().equals("go")
                && (scene.after(1).is("out")
                        || scene.after(1).is("over")
                        || scene.after(1).is("to"))
                && clause.is(Force.PRESENT, Force.PROMISE, Force.PLANNED);
        boolean reaches = (clause.lemma().equals("reach") || clause.lemma().equals("ship"))
                && clause.is(Force.PRESENT, Force.PROMISE);
        boolean owed = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.after(1).is("due")
                && scene.hasName()
                && scene.words().is(clause.subject().at(), WordClass.SENDABLE);
        return leaves || reaches || owed || clause.passive() && said && !byOther;
    }

    private static boolean receives(Scene scene) {
        Clause clause = scene.clause();
        boolean gets = clause.lemma().equals("have")
                || clause.lemma().equals("get")
                || clause.lemma().equals("receive");
        boolean other = clause.byPerson() || clause.subject().who() == Who.YOU;
        boolean said = clause.is(Force.PROMISE)
                || clause.is(Force.WOULD) && clause.parent() != null
                || clause.is(Force.ABLE) && clause.lemma().equals("expect");
        said |= clause.is(Force.PRESENT) && clause.lemma().equals("get");
        boolean ours = gets || clause.lemma().equals("expect") && clause.is(Force.ABLE);
        boolean hears = clause.lemma().equals("hear")
                && scene.after(1).is("from")
                && scene.after(2).is(WordClass.ME);
        boolean firm = scene.hasTime() || clause.parent() != null;
        return other && said && firm && (hears || ours && thing(scene) && !own(scene));
    }

    private static boolean thing(Scene scene) {
        return scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is(WordClass.SENDABLE)
                        || token.is("callback")
                        || token.is("answer")
                        || token.is("reply")
                        || token.is("it")
                        || token.is("them")
                        || token.is("everything"));
    }

    /** She'll have the contract signed; he'll get it to me. */
    private static boolean own(Scene scene) {
        return scene.any(
                scene.objectStart(),
                scene.end(),
                token -> token.is(WordClass.ME)
                        || token.is("to")
                        || token.is("back")
                        || token.isVerb(Form.PARTICIPLE) && !token.is(WordClass.SENDABLE) && !token.is(Kind.NAME)
                        || token.is("ready"));
    }
}
