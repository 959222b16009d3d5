package org.trustcoach.script.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Steps;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Ids that two things have. */
final class Duplicates {

    private final Drafts drafts;
    private final Problems problems;

    Duplicates(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    void check() {
        FirstUse dialogs = new FirstUse(Code.DUPLICATE_DIALOG, "dialog", problems);
        drafts.dialogs().forEach(dialog -> dialogs.claim(dialog.head().id()));
        FirstUse intents = new FirstUse(Code.DUPLICATE_INTENT, "intent", problems);
        drafts.intents().forEach(intent -> intents.claim(intent.id()));
        FirstUse concepts = new FirstUse(Code.DUPLICATE_CONCEPT, "concept", problems);
        drafts.concepts().forEach(concept -> concepts.claim(concept.id()));
        drafts.dialogs().forEach(this::checkLines);
        drafts.dialogs().stream().flatMap(dialog -> dialog.nodes().stream()).forEach(this::checkStops);
    }

    private void checkLines(DialogDraft dialog) {
        FirstUse lines = new FirstUse(Code.DUPLICATE_LINE, "line", problems);
        dialog.steps()
                .filter(step -> step.step() instanceof Step.Say || step.step() instanceof Step.Advise)
                .forEach(step -> lines.claim(step.key()));
    }

    /** A talk that stands at a step finds it again by its key. */
    private void checkStops(NodeDraft node) {
        Map<String, Step> stops = new HashMap<>();
        for (StepDraft step : node.steps()) {
            String key = step.key().isMissing() ? "" : Steps.key(step.step());
            @Nullable Step earlier = key.isEmpty() ? null : stops.putIfAbsent(key, step.step());
            // two lines of one name have been reported as such
            boolean lines = earlier instanceof Step.Advise && step.step() instanceof Step.Advise;
            if (earlier != null && !lines) {
                String reason =
                        " is waited for twice in this node, and a talk under way couldn't tell which; use two nodes";
                problems.add(
                        Code.DUPLICATE_STEP,
                        step.key().place(),
                        Quoted.of(step.key().text()) + reason);
            }
        }
    }
}
