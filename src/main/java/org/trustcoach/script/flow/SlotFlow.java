package org.trustcoach.script.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;

/**
 * The slots that are set wherever a talk comes by, found by following every path through one dialog until nothing changes.
 * What a node begins with can only shrink, so it comes to an end.
 */
final class SlotFlow {

    /** Takes a step and the slots that are set on every path to it. */
    interface Visitor {
        void visit(StepDraft step, Set<String> set);
    }

    private final DialogDraft dialog;
    private final Function<Step.Call, Set<String>> kept;
    private final Map<String, Set<String>> atNode = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private @Nullable Set<String> atEnd;

    /**
     * Follows a whole dialog.
     *
     * @param given the slots that it always begins with
     * @param kept the slots that a call always brings back
     */
    SlotFlow(DialogDraft dialog, Set<String> given, Function<Step.Call, Set<String>> kept) {
        this.dialog = dialog;
        this.kept = kept;
        arrive(dialog.nodes().get(0).id().text(), given);
        while (!open.isEmpty()) {
            String next = open.iterator().next();
            open.remove(next);
            dialog.node(next).ifPresent(node -> walk(node, (step, set) -> {}));
        }
    }

    /** The slots that are always set when the dialog ends; null if it never does. */
    @Nullable
    Set<String> atEnd() {
        return atEnd;
    }

    /** Shows each step that a talk can come to. */
    void visit(Visitor visitor) {
        for (NodeDraft node : dialog.nodes()) {
            if (atNode.containsKey(node.id().text())) {
                walk(node, visitor);
            }
        }
    }

    private void arrive(String node, Set<String> set) {
        @Nullable Set<String> before = atNode.get(node);
        if (before == null) {
            atNode.put(node, new HashSet<>(set));
        }
        if (before == null || before.retainAll(set)) {
            open.add(node);
        }
    }

    private void walk(NodeDraft node, Visitor visitor) {
        Set<String> set = new HashSet<>(atNode.getOrDefault(node.id().text(), Set.of()));
        for (StepDraft step : Paths.live(node)) {
            visitor.visit(step, set);
            follow(step.step(), set);
        }
    }

    private void follow(Step step, Set<String> set) {
        if (step instanceof Step.Waiting waiting && waiting.fillsSlot()) {
            set.add(waiting.id());
        }
        if (step instanceof Step.Choose choose) {
            choose.options().stream()
                    .flatMap(option -> Stream.ofNullable(option.go()))
                    .forEach(target -> arrive(target, set));
        } else if (step instanceof Step.When when) {
            Set<String> there = new HashSet<>(set);
            there.addAll(Implied.ifHolds(when.condition()));
            arrive(when.node(), there);
            set.addAll(Implied.ifFails(when.condition()));
        } else if (step instanceof Step.Go go) {
            arrive(go.node(), set);
        } else if (step instanceof Step.Call call) {
            set.addAll(kept.apply(call));
        } else if (step instanceof Step.End || step instanceof Step.Practise) {
            end(set);
        }
    }

    private void end(Set<String> set) {
        if (atEnd == null) {
            atEnd = new HashSet<>(set);
        }
        atEnd.retainAll(set);
    }
}
