package org.trustcoach.script.lint;

import java.util.List;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Everything that is looked at before scripts are handed on, and not when the program starts. */
public final class Lint {

    private final Drafts drafts;
    private final Problems problems;

    public Lint(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /**
     * Looks at everything, after the other checks of the library.
     *
     * @param leastPhrases an intent with fewer is reported
     */
    public void check(List<ScriptText> scripts, int leastPhrases) {
        LeftToDo leftToDo = new LeftToDo(problems);
        scripts.forEach(leftToDo::check);
        new UnshownMarkup(problems).check(scripts);
        new Schooling(problems, leastPhrases).check(drafts.intents());
        new SimilarPhrases(problems).check(drafts);
        if (!problems.anyErrors()) {
            checkPaths(drafts.dialogs());
        }
    }

    /** Errors make paths that nobody meant. */
    private void checkPaths(List<DialogDraft> dialogs) {
        WaysOut waysOut = new WaysOut(problems);
        dialogs.forEach(waysOut::check);
        new LongMessages(dialogs, problems).check();
    }
}
