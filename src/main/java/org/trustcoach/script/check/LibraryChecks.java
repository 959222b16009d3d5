package org.trustcoach.script.check;

import java.util.Map;
import java.util.Set;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.problem.Problems;

/** All checks of a library. */
public final class LibraryChecks {

    private final Drafts drafts;
    private final Problems problems;

    public LibraryChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Looks at everything; {@code lines} has the slots that each required sentence may use. */
    public void check(Map<String, Set<String>> lines) {}
}
