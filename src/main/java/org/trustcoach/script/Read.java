package org.trustcoach.script;

import java.util.List;
import org.trustcoach.script.problem.Problem;

/** What came of reading scripts. */
public sealed interface Read {

    /** Everything that was noticed, in reading order. */
    List<Problem> problems();

    /**
     * The scripts can be used.
     *
     * @param problems warnings and notes
     */
    record Sound(Library library, List<Problem> problems) implements Read {}

    /**
     * The scripts can't be used.
     *
     * @param problems at least one error, and all else that was noticed
     */
    record Broken(List<Problem> problems) implements Read {}
}
