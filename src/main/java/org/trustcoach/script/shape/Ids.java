package org.trustcoach.script.shape;

import org.trustcoach.dialog.Names;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Tells whether words may be ids or slots, and says so if they may not. */
public final class Ids {

    private final Problems problems;

    public Ids(Problems problems) {
        this.problems = problems;
    }

    /** The word itself. */
    public Word id(Word word, String kind) {
        if (!word.isMissing() && !Names.isId(word.text())) {
            String rule = " is no " + kind + ": lower-case letters, digits and hyphens, a letter first, at most 60";
            problems.add(Code.BAD_ID, word.place(), Quoted.of(word.text()) + rule);
        }
        return word;
    }

    /** The word itself. */
    public Word slot(Word word) {
        if (!word.isMissing() && !Names.isSlot(word.text())) {
            String rule = " is no slot: lower-case letters, digits and underscores, a letter first, at most 60";
            problems.add(Code.BAD_ID, word.place(), Quoted.of(word.text()) + rule);
        }
        return word;
    }
}
