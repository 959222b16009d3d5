package org.trustcoach.script.lint;

import java.util.HashSet;
import java.util.Set;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Nodes from which no path leads to an end, so that a talk goes round and round until the person calls it off. */
final class WaysOut {

    private final Problems problems;

    WaysOut(Problems problems) {
        this.problems = problems;
    }

    /** Reports the first such node of a dialog; the others mostly belong to the same loop. */
    void check(DialogDraft dialog) {
        Set<String> ending = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (NodeDraft node : dialog.nodes()) {
                grown |= ends(node, ending) && ending.add(node.id().text());
            }
        }
        dialog.nodes().stream()
                .filter(node -> !ending.contains(node.id().text()))
                .findFirst()
                .ifPresent(this::report);
    }

    private static boolean ends(NodeDraft node, Set<String> ending) {
        return node.steps().stream()
                .anyMatch(step -> step.step() instanceof Step.End
                        || step.step() instanceof Step.Practise
                        || step.targets().stream().anyMatch(target -> ending.contains(target.text())));
    }

    private void report(NodeDraft node) {
        String message = "no path leads from the node " + Quoted.of(node.id().text()) + " to an end";
        problems.add(Code.NO_WAY_OUT, node.id().place(), message);
    }
}
