package org.trustcoach.script.lint;

import java.util.List;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Marks that authors leave for themselves, in texts and in comments. */
final class LeftToDo {

    private static final List<String> MARKS = List.of("TODO", "FIXME", "XXX");
    /** Of one kind in one file, as each place is counted from the beginning. */
    private static final int MAX_MARKS = 20;

    private final Problems problems;

    LeftToDo(Problems problems) {
        this.problems = problems;
    }

    void check(ScriptText script) {
        MARKS.forEach(mark -> check(script, mark));
    }

    private void check(ScriptText script, String mark) {
        int at = script.text().indexOf(mark);
        for (int i = 0; i < MAX_MARKS && at >= 0; i++) {
            if (isWord(script.text(), at, at + mark.length())) {
                problems.add(Code.LEFT_TO_DO, script.place(at), mark + " is left here");
            }
            at = script.text().indexOf(mark, at + 1);
        }
    }

    private static boolean isWord(String text, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
