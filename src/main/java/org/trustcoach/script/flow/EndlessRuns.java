package org.trustcoach.script.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Loops and calls that never wait for the person, so that they would run for ever. */
public final class EndlessRuns {

    private final Map<String, DialogDraft> dialogs = new HashMap<>();
    private final SilentRuns runs;
    private final Problems problems;

    /**
     * Looks at these dialogs together.
     *
     * @param dialogs whole ones
     */
    public EndlessRuns(Collection<DialogDraft> dialogs, Problems problems) {
        dialogs.forEach(dialog -> this.dialogs.putIfAbsent(dialog.id(), dialog));
        this.runs = new SilentRuns(dialogs);
        this.problems = problems;
    }

    public void check() {
        dialogs.values().forEach(this::checkLoops);
        for (Word call :
                new Cycles(this::calls).among(dialogs.keySet().stream().sorted().toList())) {
            String message = "calling " + Quoted.of(call.text()) + " leads back here without waiting for an answer";
            problems.add(Code.ENDLESS_CALL, call.place(), message);
        }
    }

    private void checkLoops(DialogDraft dialog) {
        for (Word target : new Cycles(node -> targets(dialog, node)).among(dialog.nodeIds())) {
            String message = "going to " + Quoted.of(target.text()) + " leads back here without waiting for an answer";
            problems.add(Code.ENDLESS_LOOP, target.place(), message);
        }
    }

    private List<Word> targets(DialogDraft dialog, String node) {
        Optional<NodeDraft> found = dialog.node(node);
        Stream<StepDraft> done = found.stream().flatMap(draft -> runs.from(draft).stream());
        return done.flatMap(step -> step.targets().stream()).toList();
    }

    private List<Word> calls(String dialog) {
        return Optional.ofNullable(dialogs.get(dialog)).stream()
                .flatMap(runs::calls)
                .map(StepDraft::key)
                .filter(call -> dialogs.containsKey(call.text()))
                .toList();
    }
}
