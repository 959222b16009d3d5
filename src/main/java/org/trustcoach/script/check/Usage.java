package org.trustcoach.script.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Dialogs that nothing opens, and ideas that no advice names. */
final class Usage {

    private final Drafts drafts;
    private final Problems problems;

    Usage(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Says nothing while files are missing, because they may be those that use what seems unused. */
    void check() {
        if (drafts.isComplete()) {
            checkDialogs();
            checkConcepts();
        }
    }

    private void checkDialogs() {
        Set<String> called = drafts.dialogs().stream().flatMap(Usage::calls).collect(Collectors.toSet());
        drafts.dialogs().stream()
                .filter(dialog -> dialog.head().intents().isEmpty())
                .map(dialog -> dialog.head().id())
                .filter(id -> !id.isMissing() && !called.contains(id.text()))
                .forEach(id -> problems.add(
                        Code.UNREACHABLE_DIALOG, id.place(), "nothing opens the dialog " + Quoted.of(id.text())));
    }

    /** The dialogs that a dialog calls, itself left out. */
    private static Stream<String> calls(DialogDraft dialog) {
        return dialog.steps()
                .filter(step -> step.step() instanceof Step.Call)
                .map(step -> step.key().text())
                .filter(call -> !call.equals(dialog.id()));
    }

    private void checkConcepts() {
        Set<String> named = drafts.dialogs().stream()
                .flatMap(DialogDraft::steps)
                .map(StepDraft::concepts)
                .flatMap(concepts -> concepts.stream().map(Word::text))
                .collect(Collectors.toSet());
        drafts.concepts().stream()
                .map(concept -> concept.id())
                .filter(id -> !id.isMissing() && !named.contains(id.text()))
                .forEach(id -> problems.add(
                        Code.CONCEPT_WITHOUT_ADVICE,
                        id.place(),
                        "no advice names the concept " + Quoted.of(id.text())));
    }
}
