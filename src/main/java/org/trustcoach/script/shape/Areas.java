package org.trustcoach.script.shape;

import java.util.List;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;

/** Tells whether a word names a field of coaching, and says so if it doesn't. */
public final class Areas {

    /** The fields of coaching in the order of the menu. */
    public static final List<String> FIELDS = List.of(
            "small-talk", "empathy", "active-listening", "credibility", "reliability", "intimacy", "self-orientation");

    /** With that of dialogs about the talk itself. */
    public static final List<String> ALL = java.util.stream.Stream.concat(
                    FIELDS.stream(), java.util.stream.Stream.of("basics"))
            .toList();

    private final Problems problems;

    public Areas(Problems problems) {
        this.problems = problems;
    }

    /** The word itself, after it is reported if it is none of these. */
    public Word check(Word area, List<String> known) {
        if (!area.isMissing() && !known.contains(area.text())) {
            problems.unknown(Code.UNKNOWN_AREA, area.place(), new Problems.Unknown("area", area.text(), known));
        }
        return area;
    }
}
