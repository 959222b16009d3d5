package org.trustcoach.practice.build;

import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape.Form;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Sentence;

/** Counts what is asked in a reply. */
final class Questions {

    private Questions() {}

    /** How many questions there are; one sentence can hold several. */
    static int count(Scene scene) {
        int count = 0;
        for (Sentence sentence : scene.reply().sentences()) {
            count += sentence.isQuestion() ? Math.max(1, asking(scene, sentence)) : 0;
        }
        return count;
    }

    private static int asking(Scene scene, Sentence sentence) {
        int asking = 0;
        for (Clause clause : scene.reply().clauses()) {
            Form form = scene.shape(clause).form();
            boolean here = clause.first() >= sentence.first() && clause.end() <= sentence.end();
            asking += here && (form == Form.WH || form == Form.INVERTED) ? 1 : 0;
        }
        return asking;
    }
}
