package org.trustcoach.script.read;

import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Word;

/** Looks at phrases that stand in the middle of a sentence of the coach. */
final class Titles {

    private final Problems problems;

    Titles(Problems problems) {
        this.problems = problems;
    }

    /** The word itself. */
    Word check(Word title, String name) {
        if (title.text().endsWith(".")) {
            problems.add(Code.TITLE_STYLE, title.place(), name + " stands in the middle of a sentence: no full stop");
        }
        return new Lengths(problems).atMost(Lengths.WORDS, title, name);
    }
}
