package org.trustcoach.script.flow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Nodes and steps that no talk comes to, and nodes that lead nowhere. */
public final class Reachability {

    private final Problems problems;

    public Reachability(Problems problems) {
        this.problems = problems;
    }

    /** Looks at a whole dialog. */
    public void check(DialogDraft dialog) {
        Set<String> reached = Paths.reached(dialog, Paths::live).stream()
                .map(node -> node.id().text())
                .collect(Collectors.toSet());
        for (NodeDraft node : dialog.nodes()) {
            if (!reached.contains(node.id().text())) {
                problems.add(
                        Code.UNREACHABLE_NODE,
                        node.id().place(),
                        "nothing leads to the node " + Quoted.of(node.id().text()));
            }
            checkEnd(node);
        }
    }

    private void checkEnd(NodeDraft node) {
        List<StepDraft> live = Paths.live(node);
        if (live.isEmpty() || !Paths.closes(live.get(live.size() - 1).step())) {
            String rule = " must end with go, end, or a choose whose options all have go";
            problems.add(
                    Code.NODE_WITHOUT_END,
                    node.id().place(),
                    "the node " + Quoted.of(node.id().text()) + rule);
        } else if (live.size() < node.steps().size()) {
            StepDraft dead = node.steps().get(live.size());
            problems.add(
                    Code.UNREACHABLE_STEP,
                    dead.key().place(),
                    "no talk comes to this step: the one before it goes elsewhere");
        }
    }
}
