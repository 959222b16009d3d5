package org.trustcoach.script.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Remembers where each name was used first, and reports the second time. */
final class FirstUse {

    private final Code code;
    private final String kind;
    private final Problems problems;
    private final Map<String, Word> first = new HashMap<>();

    /**
     * Nothing is used yet.
     *
     * @param kind what the names are names of: {@code dialog}
     */
    FirstUse(Code code, String kind, Problems problems) {
        this.code = code;
        this.kind = kind;
        this.problems = problems;
    }

    void claim(Word word) {
        claim(word.text(), word);
    }

    /** Uses a name that stands for this word; an empty one stands for nothing. */
    void claim(String name, Word word) {
        @Nullable Word earlier = name.isEmpty() ? null : first.putIfAbsent(name, word);
        if (earlier != null) {
            problems.add(
                    code,
                    word.place(),
                    "the " + kind + " " + Quoted.of(word.text()) + " is at " + earlier.place() + " already");
        }
    }
}
