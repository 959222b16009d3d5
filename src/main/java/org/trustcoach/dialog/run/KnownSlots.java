package org.trustcoach.dialog.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.Step;

/** The slots that each dialog can have: those that it sets by itself, and those that a call gives to it. Immutable. */
final class KnownSlots {

    private final Dialogs dialogs;
    private final Once<Map<String, Set<String>>> byDialog = new Once<>(this::all);

    KnownSlots(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    private Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new HashMap<>();
        for (Dialog dialog : dialogs.all()) {
            dialog.nodes().forEach(node -> node.steps().forEach(step -> note(dialog.id(), step, all)));
        }
        return all;
    }

    private static void note(String dialog, Step step, Map<String, Set<String>> all) {
        if (step instanceof Step.Call call) {
            of(dialog, all).addAll(call.keep());
            of(call.dialog(), all).addAll(call.with().keySet());
        } else if (step instanceof Step.Waiting waiting && (waiting.fillsSlot() || step instanceof Step.Rehearse)) {
            of(dialog, all).add(waiting.id()); // what was said at a rehearsed line may be kept under its id
        }
    }

    private static Set<String> of(String dialog, Map<String, Set<String>> all) {
        return all.computeIfAbsent(dialog, id -> new TreeSet<>());
    }

    /** The frame without the slots that its dialog doesn't know any more. */
    Frame prune(Frame frame) {
        Set<String> known = byDialog.get().getOrDefault(frame.dialog(), Set.of());
        return frame.with(frame.slots().only(known));
    }
}
