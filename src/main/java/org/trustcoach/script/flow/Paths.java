package org.trustcoach.script.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.shape.Word;

/** Where steps lead. */
final class Paths {

    private Paths() {}

    /** Whether no talk ever comes to the step behind this one in its node. */
    static boolean closes(Step step) {
        return step instanceof Step.Go
                || step instanceof Step.End
                || step instanceof Step.Practise
                || step instanceof Step.Choose choose
                        && choose.options().stream().allMatch(option -> option.go() != null);
    }

    /** The steps of a node up to the one that closes it. */
    static List<StepDraft> live(NodeDraft node) {
        List<StepDraft> live = new ArrayList<>();
        for (StepDraft step : node.steps()) {
            live.add(step);
            if (closes(step.step())) {
                break;
            }
        }
        return live;
    }

    /** The nodes that can be reached from the first one over these steps of each node. */
    static List<NodeDraft> reached(DialogDraft dialog, Function<NodeDraft, List<StepDraft>> done) {
        Set<String> seen = new HashSet<>();
        List<NodeDraft> reached = new ArrayList<>();
        List<NodeDraft> open = new ArrayList<>(List.of(dialog.nodes().get(0)));
        while (!open.isEmpty()) {
            NodeDraft node = open.remove(open.size() - 1);
            if (seen.add(node.id().text())) {
                reached.add(node);
                done.apply(node).stream()
                        .flatMap(step -> step.targets().stream())
                        .map(Word::text)
                        .forEach(target -> dialog.node(target).ifPresent(open::add));
            }
        }
        return reached;
    }
}
