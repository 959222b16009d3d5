package org.trustcoach.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a talk to terms with scripts that were changed under it. Where the waiting step is still there, nothing is said and
 * the talk goes on. Where it isn't, the dialog begins anew and says so; a dialog that was taken away is left, and that is said
 * too. Only the talk at hand is begun anew: one that it interrupted has its turn when the person goes back to it.
 */
public final class Settler {

    private final Dialogs dialogs;

    public Settler(Dialogs dialogs) {
        this.dialogs = dialogs;
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
        Position below = interrupted;
        for (int i = 0; i < talk.size(); i++) {
            Frame frame = talk.get(i);
            Optional<Dialog> dialog = dialogs.dialog(frame.dialog());
            Run run = new Run(dialogs, below.push(frame));
            if (dialog.isEmpty()) {
                return run.gone().finish();
            }
            boolean innermost = i == talk.size() - 1;
            if (frame.waitsForCall() == innermost || !stands(frame, dialog.get())) {
                return run.restart(dialog.get()).finish();
            }
            below = below.push(frame.of(dialog.get().version()));
        }
        return new Advance(below, List.of());
    }

    private static List<Frame> flat(List<List<Frame>> talks) {
        return talks.stream().flatMap(List::stream).toList();
    }

    private static boolean stands(Frame frame, Dialog dialog) {
        return dialog.node(frame.node())
                .filter(node -> Steps.index(node, frame.step()).isPresent())
                .isPresent();
    }
}
