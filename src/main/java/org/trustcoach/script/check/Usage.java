package org.trustcoach.script.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.ConceptDraft;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
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

    /** Says nothing while names are missing, because they may be those that use what seems unused. */
    void check() {
        if (drafts.isComplete()) {
            checkDialogs();
            checkConcepts();
        }
    }

    private void checkDialogs() {
        Set<String> opened = drafts.dialogs().stream().flatMap(Usage::opens).collect(Collectors.toSet());
        List<Word> ids =
                drafts.dialogs().stream().map(dialog -> dialog.head().id()).toList();
        unused(ids, opened)
                .forEach(id -> problems.add(
                        Code.UNREACHABLE_DIALOG, id.place(), "nothing opens the dialog " + Quoted.of(id.text())));
    }

    /** The other dialogs that a dialog calls, and itself if an intent opens it. */
    private static Stream<String> opens(DialogDraft dialog) {
        Stream<String> itself = dialog.head().intents().isEmpty() ? Stream.empty() : Stream.of(dialog.id());
        Stream<String> called = dialog.steps()
                .filter(step -> step.step() instanceof Step.Call)
                .map(step -> step.key().text())
                .filter(call -> !call.equals(dialog.id()));
        return Stream.concat(itself, called);
    }

    private void checkConcepts() {
        Set<String> named = drafts.dialogs().stream()
                .flatMap(DialogDraft::steps)
                .flatMap(step -> step.concepts().stream())
                .map(Word::text)
                .collect(Collectors.toSet());
        List<Word> ids = drafts.concepts().stream().map(ConceptDraft::id).toList();
        unused(ids, named)
                .forEach(id -> problems.add(
                        Code.CONCEPT_WITHOUT_ADVICE,
                        id.place(),
                        "no advice names the concept " + Quoted.of(id.text())));
    }

    /** The ids that nobody uses; none if some name is used that isn't there, as it may be one of them with a slip. */
    private static List<Word> unused(List<Word> ids, Set<String> used) {
        Set<String> names = ids.stream().map(Word::text).collect(Collectors.toSet());
        return names.containsAll(used)
                ? ids.stream().filter(id -> !used.contains(id.text())).toList()
                : List.of();
    }
}
