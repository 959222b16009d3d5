package org.trustcoach.script.shape;

import org.trustcoach.dialog.language.Names;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Tells whether words may be ids or slots, and says so if they may not. */
public final class Ids {

    private final Problems problems;

    public Ids(Problems problems) {
        this.problems = problems;
    }

    /** The word itself, after it is reported if it can't be an id; a missing word has been reported already. */
    public Word id(Word word, String kind) {
        return word.isMissing() ? word : check(word, Names.isId(word.text()), kind, "hyphens");
    }

    /** The word itself, after it is reported if it can't be a slot; a missing word has been reported already. */
    public Word slot(Word word) {
        return word.isMissing() ? word : slotKey(word);
    }

    /** A key that is a slot, so that an empty one is a mistake as well. */
    public Word slotKey(Word key) {
        return check(key, Names.isSlot(key.text()), "slot", "underscores");
    }

    /** A key that is the id of a node, so that an empty one is a mistake as well. */
    public Word nodeKey(Word key) {
        return check(key, Names.isId(key.text()), "node id", "hyphens");
    }

    private Word check(Word word, boolean good, String kind, String joints) {
        if (!good) {
            String rule = ": lower-case letters, digits and " + joints + ", a letter first, at most 60";
            problems.add(Code.BAD_ID, word.place(), Quoted.of(word.text()) + " is no " + kind + rule);
        }
        return word;
    }
}
