package org.trustcoach.script.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Word;

/** Nodes, dialogs and ideas that are named and don't exist. */
final class Targets {

    private final Drafts drafts;
    private final Problems problems;
    private final Set<String> dialogs = new TreeSet<>();
    private final Set<String> concepts = new TreeSet<>();

    Targets(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
        drafts.dialogs().forEach(dialog -> dialogs.add(dialog.id()));
        drafts.concepts().forEach(concept -> concepts.add(concept.id().text()));
    }

    void check() {
        for (DialogDraft dialog : drafts.dialogs()) {
            Set<String> nodes = new TreeSet<>(dialog.nodeIds());
            dialog.steps().forEach(step -> check(step, nodes));
        }
    }

    private void check(StepDraft step, Set<String> nodes) {
        step.targets().forEach(target -> check(target, nodes, Code.UNKNOWN_NODE));
        if (!drafts.isUnread(Drafts.CONCEPTS)) {
            step.concepts().forEach(concept -> check(concept, concepts, Code.UNKNOWN_CONCEPT));
        }
        List<Word> calls = step.step() instanceof Step.Call ? List.of(step.key()) : List.of();
        calls.stream()
                .filter(call -> !drafts.mayBeUnread(call.text()))
                .forEach(call -> check(call, dialogs, Code.UNKNOWN_DIALOG));
    }

    private void check(Word word, Set<String> known, Code code) {
        if (!word.isMissing() && !known.contains(word.text())) {
            String kind = code.name().substring("UNKNOWN_".length()).toLowerCase(Locale.ROOT);
            problems.unknown(code, word.place(), new Problems.Unknown(kind, word.text(), known));
        }
    }
}
