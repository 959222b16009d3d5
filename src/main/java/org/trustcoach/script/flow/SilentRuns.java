package org.trustcoach.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;

/** What a talk can do in one go, without waiting for the person. */
final class SilentRuns {

    /** Ids of the dialogs that can begin and end in one go. */
    private final Set<String> passing = new HashSet<>();

    SilentRuns(Collection<DialogDraft> dialogs) {
        boolean grown = true;
        while (grown) {
            List<String> found =
                    dialogs.stream().filter(this::passes).map(DialogDraft::id).toList();
            grown = passing.addAll(found);
        }
    }

    /** The steps of a node that are done in one go from its beginning; calls that don't come back in that go included. */
    List<StepDraft> from(NodeDraft node) {
        List<StepDraft> done = new ArrayList<>();
        for (StepDraft step : Paths.live(node)) {
            if (step.step() instanceof Step.Waiting) {
                break;
            }
            done.add(step);
            if (step.step() instanceof Step.Call call && !passing.contains(call.dialog())) {
                break;
            }
        }
        return done;
    }

    /** The calls that can happen in one go from the dialog's beginning. */
    Stream<StepDraft> calls(DialogDraft dialog) {
        return Paths.reached(dialog, this::from).stream()
                .flatMap(node -> from(node).stream())
                .filter(step -> step.step() instanceof Step.Call);
    }

    private boolean passes(DialogDraft dialog) {
        return Paths.reached(dialog, this::from).stream()
                .flatMap(node -> from(node).stream())
                .anyMatch(step -> step.step() instanceof Step.End);
    }
}
