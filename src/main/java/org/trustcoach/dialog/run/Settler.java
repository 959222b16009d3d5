package org.trustcoach.dialog.run;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.dialog.Dialogs;

/**
 * Brings a talk to terms with scripts that were changed under it. Where the waiting step is still there, nothing is said and
 * the talk goes on, whatever became of the dialogs that wait for it: their turn comes when it ends. Where the step is gone, the
 * talk begins anew at the nearest dialog that is still there, the innermost first, and says so; if a call led there that still
 * stands, the dialog is given the same slots again. When no dialog of the talk is left, that is said. Slots that the new
 * scripts don't know are dropped. Only the talk at hand is begun anew: one that it interrupted has its turn when the person
 * goes back to it.
 */
public final class Settler {

    private final Dialogs dialogs;
    private final KnownSlots slots;

    public Settler(Dialogs dialogs) {
        this.dialogs = dialogs;
        this.slots = new KnownSlots(dialogs);
    }

    /** The talk on today's scripts; without pieces if the person needn't be told anything. */
    public Advance settle(Position position) {
        List<List<Frame>> talks = present(position).talks();
        if (talks.isEmpty()) {
            return new Advance(present(position), List.of());
        }
        Position below = new Position(flat(talks.subList(0, talks.size() - 1)), position.said());
        return settle(below, talks.get(talks.size() - 1));
    }

    /** The talk without those that were interrupted and that nobody could go back to, because a script is gone. */
    public Position present(Position position) {
        List<List<Frame>> talks = position.talks();
        List<List<Frame>> kept = new ArrayList<>();
        for (int i = 0; i < talks.size(); i++) {
            boolean present = talks.get(i).stream()
                    .allMatch(frame -> dialogs.dialog(frame.dialog()).isPresent());
            if (present || i == talks.size() - 1) {
                kept.add(talks.get(i));
            }
        }
        return new Position(flat(kept), position.said());
    }

    private Advance settle(Position interrupted, List<Frame> talk) {
        Position position = interrupted;
        boolean current = talk.stream().allMatch(this::isCurrent);
        for (Frame frame : talk) {
            position = position.push(current ? frame : slots.prune(frame));
        }
        Frame innermost = position.top().orElseThrow();
        return !innermost.waitsForCall() && new Place(dialogs, position).stands()
                ? new Advance(position.replaceTop(innermost.of(version(innermost))), List.of())
                : new Run(dialogs, position, Trail.NONE).beginAgain().finish();
    }

    private boolean isCurrent(Frame frame) {
        return dialogs.dialog(frame.dialog())
                .filter(dialog -> dialog.version().equals(frame.version()))
                .isPresent();
    }

    private String version(Frame frame) {
        return dialogs.dialog(frame.dialog()).orElseThrow().version();
    }

    private static List<Frame> flat(List<List<Frame>> talks) {
        return talks.stream().flatMap(List::stream).toList();
    }
}
