package org.trustcoach.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;

/** Which slots dialogs can set, by themselves and through those that call them. */
public final class SlotNames {

    private final Map<String, List<Step.Call>> callers = new HashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();

    public SlotNames(Collection<DialogDraft> dialogs) {
        for (DialogDraft dialog : dialogs) {
            Set<String> slots = own.computeIfAbsent(dialog.id(), id -> new TreeSet<>());
            dialog.steps().flatMap(step -> set(step.step())).forEach(slots::add);
            dialog.steps().forEach(step -> note(step.step()));
        }
    }

    /** Whether every dialog that is called is among those that were looked at. */
    public boolean areComplete() {
        return own.keySet().containsAll(callers.keySet());
    }

    /** The calls of a dialog, wherever they stand. */
    public List<Step.Call> callers(String dialog) {
        return callers.getOrDefault(dialog, List.of());
    }

    /** The slots that a dialog sets somewhere, or that some call gives to it. */
    public Set<String> of(String dialog) {
        Set<String> slots = new TreeSet<>(own.getOrDefault(dialog, Set.of()));
        callers(dialog).forEach(call -> slots.addAll(call.with().keySet()));
        return slots;
    }

    /** Whether a dialog sets a slot somewhere by itself. */
    boolean sets(String dialog, String slot) {
        return own.getOrDefault(dialog, Set.of()).contains(slot);
    }

    /** Whether the dialog is among those that were looked at. */
    boolean knows(String dialog) {
        return own.containsKey(dialog);
    }

    /** The slots that every call gives to a dialog; none for a dialog that an intent opens or that nothing calls. */
    Set<String> given(DialogDraft dialog) {
        List<Step.Call> calls = callers(dialog.id());
        if (calls.isEmpty() || !dialog.head().intents().isEmpty()) {
            return Set.of();
        }
        Set<String> given = new TreeSet<>(calls.get(0).with().keySet());
        calls.forEach(call -> given.retainAll(call.with().keySet()));
        return given;
    }

    private void note(Step step) {
        if (step instanceof Step.Call call) {
            callers.computeIfAbsent(call.dialog(), id -> new ArrayList<>()).add(call);
        }
    }

    private static Stream<String> set(Step step) {
        if (step instanceof Step.Call call) {
            return call.keep().stream();
        }
        return step instanceof Step.Waiting waiting && waiting.fillsSlot() ? Stream.of(waiting.id()) : Stream.empty();
    }
}
