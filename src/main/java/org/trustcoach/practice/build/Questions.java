package org.trustcoach.practice.build;

import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape.Form;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Quotations;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Word;

/** Counts what is asked in a reply. */
final class Questions {

    private static final int GIVING = 4;

    private Questions() {}

    /** How many questions there are; one sentence can hold several, and what is quoted asks nothing. */
    static int count(Scene scene) {
        int count = 0;
        for (Sentence sentence : scene.reply().sentences()) {
            boolean asks = sentence.isQuestion() && !isQuoted(scene, sentence.first(), sentence.end());
            count += asks ? Math.max(1, asking(scene, sentence)) : 0;
        }
        return count;
    }

    /** Whether something is told between two questions: a sentence of four words at least. */
    static boolean isBroken(Scene scene) {
        boolean asked = false;
        boolean told = false;
        for (Sentence sentence : scene.reply().sentences()) {
            if (sentence.isQuestion() && told) {
                return true;
            }
            asked |= sentence.isQuestion();
            told |= asked && !sentence.isQuestion() && isLong(scene, sentence);
        }
        return false;
    }

    private static boolean isLong(Scene scene, Sentence sentence) {
        return scene.reply().words(sentence).stream()
                        .filter(word -> !word.isMark())
                        .count()
                >= GIVING;
    }

    /** Whether the first word, but for marks and a link, is somebody else's. */
    private static boolean isQuoted(Scene scene, int start, int end) {
        int first = start;
        while (first < end - 1 && isBetween(scene.reply().words().get(first))) {
            first++;
        }
        return Quotations.isAt(
                scene.reply().raw(), scene.reply().words().get(first).span().start());
    }

    private static boolean isBetween(Word word) {
        return word.isMark() || word.is("and");
    }

    private static int asking(Scene scene, Sentence sentence) {
        int asking = 0;
        for (Clause clause : scene.reply().clauses()) {
            boolean here = clause.first() >= sentence.first() && clause.end() <= sentence.end();
            asking += here && isAsking(scene, clause) ? 1 : 0;
        }
        return asking;
    }

    /** An “or” offers another answer, and asks nothing more. */
    private static boolean isAsking(Scene scene, Clause clause) {
        Form form = scene.shape(clause).form();
        return (form == Form.WH || form == Form.INVERTED)
                && !scene.reply().words().get(clause.first()).is("or")
                && !isQuoted(scene, clause.first(), clause.end());
    }
}
