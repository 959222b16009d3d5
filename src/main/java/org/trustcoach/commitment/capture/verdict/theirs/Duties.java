package org.trustcoach.commitment.capture.verdict.theirs;

import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What is laid down: he's to bring it on Friday; I'm to have the answer by then. */
final class Duties {

    private Duties() {}

    /** I'm to have the answer on Friday. */
    static boolean toHave(Scene scene) {
        Clause clause = scene.clause();
        return clause.mine()
                && clause.is(Force.DUTY)
                && Theirs.RECEIVING.contains(clause.lemma())
                && scene.words().is(clause.verb() - 2, WordClass.BE)
                && scene.any(scene.objectStart(), scene.end(), token -> token.is("from"))
                && scene.hasTime();
    }

    /** He's to bring it on Friday; that he has to says only what he needs. */
    static boolean isTo(Scene scene) {
        Clause clause = scene.clause();
        Token to = scene.words().at(clause.verb() - 1);
        Token before = scene.words().at(clause.verb() - 2);
        boolean until = before.is(Kind.TIME)
                && (before.norm().startsWith("until ") || before.norm().startsWith("till "));
        return clause.is(Force.DUTY)
                && to.is("to")
                && (before.is(WordClass.BE) || until)
                && !Theirs.RECEIVING.contains(clause.lemma())
                && !clause.lemma().equals("hear")
                && scene.hasSingleTime();
    }
}
