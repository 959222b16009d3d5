package org.trustcoach.script.practice;

import java.util.HashSet;
import java.util.Set;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** The ids of all rows so far. */
final class RowIds {

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    RowIds(Problems problems) {
        this.problems = problems;
    }

    /** The id itself, after it is reported if another row has it. */
    Word check(Word id) {
        if (!id.isMissing() && !seen.add(id.text())) {
            problems.add(Code.DUPLICATE_ROW, id.place(), "the row " + Quoted.of(id.text()) + " is here twice");
        }
        return id;
    }
}
