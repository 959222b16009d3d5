package org.trustcoach.script.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.DialogDraft;

/** What dialogs have always learnt by their end, so that a call can keep it. */
final class SlotsAtEnd {

    private final SlotNames names;
    private final Map<String, Set<String>> atEnd = new HashMap<>();

    /** Assumes of each dialog that it sets everything, and takes back what turns out otherwise until nothing changes. */
    SlotsAtEnd(Collection<DialogDraft> dialogs, SlotNames names) {
        this.names = names;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (DialogDraft dialog : dialogs) {
                changed |= learn(dialog);
            }
        }
    }

    private boolean learn(DialogDraft dialog) {
        @Nullable Set<String> found = new SlotFlow(dialog, Set.of(), this::kept).atEnd();
        return found != null && !found.equals(atEnd.put(dialog.id(), found));
    }

    /** The slots that this call always brings back, and those that it never does, which is a mistake of its own. */
    Set<String> kept(Step.Call call) {
        Set<String> kept = new HashSet<>(call.keep());
        @Nullable Set<String> learnt = atEnd.get(call.dialog());
        if (learnt != null) {
            kept.removeIf(slot ->
                    !learnt.contains(slot) && !call.with().containsKey(slot) && names.sets(call.dialog(), slot));
        }
        return kept;
    }
}
