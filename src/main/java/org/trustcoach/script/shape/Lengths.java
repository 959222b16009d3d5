package org.trustcoach.script.shape;

import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;

/** Tells whether words that aren't said as a text of their own are short enough, and says so if they aren't. */
public final class Lengths {

    /** As long as the longest answer: for titles, names and everything that people may type, in UTF-16 units. */
    public static final int WORDS = 500;
    /** For an idea, so that it fits into a message with what stands around it. */
    public static final int IDEA = 2000;

    /** As long as a message may be. */
    public static final int MESSAGE = 4096;

    private final Problems problems;

    public Lengths(Problems problems) {
        this.problems = problems;
    }

    /** The word itself. */
    public Word atMost(int most, Word word, String name) {
        int length = word.text().length();
        if (length > most) {
            String message = name + " has at most " + most + " characters, this one has " + length;
            problems.add(Code.WORDS_TOO_LONG, word.place(), message);
        }
        return word;
    }
}
