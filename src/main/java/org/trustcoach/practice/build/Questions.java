package org.trustcoach.practice.build;

import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape.Form;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Sentence;

/** Counts what is asked in a reply. */
final class Questions {

    private static final int GIVING = 4;

    private Questions() {}

    /** How many questions there are; one sentence can hold several, and what is quoted asks nothing. */
    static int count(Scene scene) {
        int count = 0;
        for (Sentence sentence : scene.reply().sentences()) {
            boolean asks = sentence.isQuestion() && !isQuoted(scene, sentence);
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
        return scene.reply().words(sentence).stream().filter(word -> !word.isMark()).count() >= GIVING;
    }

    private static boolean isQuoted(Scene scene, Sentence sentence) {
        int start = scene.reply().span(sentence.first(), sentence.end()).start();
        return Quotations.isAt(scene.reply().raw(), start);
    }

    private static int asking(Scene scene, Sentence sentence) {
        int asking = 0;
        for (Clause clause : scene.reply().clauses()) {
            Form form = scene.shape(clause).form();
            boolean here = clause.first() >= sentence.first() && clause.end() <= sentence.end();
            boolean other = scene.reply().words().get(clause.first()).is("or");
            asking += here && !other && (form == Form.WH || form == Form.INVERTED) ? 1 : 0;
        }
        return asking;
    }
}
