package org.trustcoach.dialog;

import java.util.List;
import java.util.Optional;

/**
 * Brings a talk to terms with scripts that were changed under it. Where the waiting step is still there, nothing is said and
 * the talk goes on. Where it isn't, the dialog begins anew and says so; a dialog that was taken away is left, and that is said too.
 */
public final class Settler {

    private final Dialogs dialogs;

    public Settler(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The talk on today's scripts; without pieces if the person needn't be told anything. */
    public Advance settle(Position position) {
        Position below = new Position(List.of(), position.said());
        for (int i = 0; i < position.frames().size(); i++) {
            Frame frame = position.frames().get(i);
            Optional<Dialog> dialog = dialogs.dialog(frame.dialog());
            Run run = new Run(dialogs, below.push(frame));
            if (dialog.isEmpty()) {
                return run.gone().finish();
            }
            if (!stands(frame, dialog.get())) {
                return run.restart(dialog.get()).finish();
            }
            below = below.push(frame.of(dialog.get().version()));
        }
        return new Advance(below, List.of());
    }

    private static boolean stands(Frame frame, Dialog dialog) {
        return dialog.node(frame.node())
                .filter(node -> Steps.index(node, frame.step()).isPresent())
                .isPresent();
    }
}
