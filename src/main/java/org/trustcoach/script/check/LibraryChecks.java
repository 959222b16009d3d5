package org.trustcoach.script.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.flow.EndlessRuns;
import org.trustcoach.script.flow.Reachability;
import org.trustcoach.script.flow.SlotChecks;
import org.trustcoach.script.flow.SlotNames;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.rehearsal.ScenarioChecks;

/** All checks of a library. */
public final class LibraryChecks {

    private final Drafts drafts;
    private final Problems problems;

    public LibraryChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Whether phrases contradict each other. */
    public void checkPhrases() {
        new Phrases(drafts, problems).check();
    }

    /** Looks at everything but phrases; {@code lines} has the slots that each required sentence may use. */
    public void check(Map<String, Set<String>> lines) {
        if (drafts.dialogs().isEmpty() && drafts.isComplete()) {
            problems.add(Code.NO_DIALOGS, Place.start("dialogs"), "there is no dialog here");
        }
        new Duplicates(drafts, problems).check();
        new Targets(drafts, problems).check();
        new Claims(drafts, problems).check();
        new Lines(drafts, problems).check(lines);
        new ScenarioChecks(drafts, problems).check();
        SlotNames slots = new SlotNames(drafts.dialogs());
        new Usage(drafts, problems).check();
        new OptionWords(slots, problems).check(drafts.dialogs());
        checkPaths(slots);
    }

    /** Paths are followed through dialogs without a gap only: what is missing would make every step behind it look wrong. */
    private void checkPaths(SlotNames slots) {
        List<DialogDraft> whole =
                drafts.dialogs().stream().filter(DialogDraft::isWhole).toList();
        Reachability reachability = new Reachability(problems);
        whole.forEach(reachability::check);
        new EndlessRuns(whole, problems).check();
        SlotChecks checks = new SlotChecks(whole, slots, problems);
        if (drafts.isComplete()
                && slots.areComplete()
                && whole.size() == drafts.dialogs().size()) {
            whole.forEach(checks::checkNames);
            whole.forEach(checks::checkPaths);
        } else {
            // who calls the others, and with what, isn't known for certain
            whole.stream().filter(dialog -> !dialog.head().intents().isEmpty()).forEach(checks::checkPaths);
        }
    }
}
