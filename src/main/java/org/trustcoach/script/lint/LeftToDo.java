package org.trustcoach.script.lint;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Marks that authors leave for themselves, in texts and in comments. */
final class LeftToDo {

    private static final Pattern MARK = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    /** Of one file, as each place is counted from the beginning. */
    private static final int MAX_MARKS = 20;

    private final Problems problems;

    LeftToDo(Problems problems) {
        this.problems = problems;
    }

    void check(ScriptText script) {
        Matcher marks = MARK.matcher(script.text());
        for (int i = 0; i < MAX_MARKS && marks.find(); i++) {
            problems.add(Code.LEFT_TO_DO, script.place(marks.start()), marks.group() + " is left here");
        }
    }
}
