package org.trustcoach.dialog.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;

/** The slots that each dialog can have: those that it sets by itself, and those that a call gives to it. Immutable. */
final class KnownSlots {

    private final Map<String, Set<String>> byDialog = new HashMap<>();

    KnownSlots(Dialogs dialogs) {
        for (Dialog dialog : dialogs.all()) {
            dialog.nodes().forEach(node -> node.steps().forEach(step -> note(dialog.id(), step)));
        }
    }

    private void note(String dialog, Step step) {
        if (step instanceof Step.Call call) {
            of(dialog).addAll(call.keep());
            of(call.dialog()).addAll(call.with().keySet());
        } else if (step instanceof Step.Waiting waiting && (waiting.fillsSlot() || step instanceof Step.Rehearse)) {
            of(dialog).add(waiting.id()); // what was said at a rehearsed line may be kept under its id
        }
    }

    private Set<String> of(String dialog) {
        return byDialog.computeIfAbsent(dialog, id -> new TreeSet<>());
    }

    /** The frame without the slots that its dialog doesn't know any more. */
    Frame prune(Frame frame) {
        Set<String> known = byDialog.getOrDefault(frame.dialog(), Set.of());
        return frame.with(frame.slots().only(known));
    }
}
