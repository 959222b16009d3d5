package org.trustcoach.script.lint;

import java.util.List;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/** Everything that is looked at before scripts are handed on, and not when the program starts. */
public final class Lint {

    private final Problems problems;
    private final UnshownMarkup markup;

    public Lint(Problems problems) {
        this.problems = problems;
        this.markup = new UnshownMarkup(problems);
    }

    /** Looks at a script as it was written. */
    public void look(YamlNode script) {
        markup.check(script);
    }

    /**
     * Looks at all scripts together, after the other checks of the library.
     *
     * @param leastPhrases an intent with fewer is reported
     */
    public void check(Drafts drafts, List<ScriptText> scripts, int leastPhrases) {
        LeftToDo leftToDo = new LeftToDo(problems);
        scripts.forEach(leftToDo::check);
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
