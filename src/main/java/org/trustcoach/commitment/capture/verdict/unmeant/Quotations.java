package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Words that sound like a promise and are only played, worded, or asked about. */
public final class Quotations {

    private static final Set<String> WORDING = Set.of(
            "draft",
            "rephrase",
            "reword",
            "translate",
            "improve",
            "polish",
            "shorten",
            "proofread",
            "rewrite",
            "correct",
            "write",
            "text",
            "email",
            "message");

    private Quotations() {}

    /** I'm calling Anna at three, how should I start? That asks for advice. */
    public static boolean askedAbout(Scene scene) {
        Clause clause = scene.clause();
        boolean appointment = clause.is(Force.PLANNED)
                || clause.is(Force.DUTY) && clause.lemma().equals("tell")
                || clause.is(Force.PROMISE)
                        && (clause.lemma().equals("see") || clause.lemma().equals("meet"));
        if (!appointment || clause.parent() != null) {
            return false;
        }
        int i = scene.clause().verb();
        while (i < scene.words().size() && !scene.words().is(i, Kind.STOP)) {
            i++;
        }
        boolean asks = scene.words().at(i).is("?");
        boolean next = scene.words().is(i + 1, WordClass.QUESTION);
        return asks || next;
    }

    /** Rephrase this: I'll call you on Friday; role play: I'll call you on Friday. */
    public static boolean worded(Scene scene) {
        boolean play = scene.any(scene.sentence().from(), scene.clause().verb(), token -> token.is("roleplay"));
        Clause first = scene.sentence().clauses().get(0);
        boolean asked = first != scene.clause() && WORDING.contains(first.lemma()) && first.is(Force.ORDER);
        return play || asked && scene.any(first.verb(), scene.clause().verb(), token -> token.is(":"));
    }

    /** What I say in a part that I play: and I say “I'll get you the price”. */
    public static boolean rehearsed(Clause clause) {
        Clause parent = clause.parent();
        boolean you =
                parent != null && clause.link() == Link.THAT && parent.lemma().equals("tell");
        return (clause.link() == Link.QUOTE || you)
                && parent != null
                && parent.mine()
                && parent.is(Force.PRESENT)
                && parent.does(WordClass.SAY);
    }
}
