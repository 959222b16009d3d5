package org.trustcoach.dialog.run;

import java.util.Map;
import java.util.Optional;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Steps;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;

/** Where a talk stands in its scripts, which may have been changed since it came there. */
record Place(Dialogs dialogs, Position position) {

    Frame frame() {
        return position.top().orElseThrow();
    }

    Dialog dialog() {
        return dialogs.dialog(frame().dialog()).orElseThrow();
    }

    Node node() {
        return dialog().node(frame().node()).orElseThrow();
    }

    /** Whether the step at which the talk waits is in the script. */
    boolean stands() {
        return dialogs.dialog(frame().dialog())
                .flatMap(dialog -> dialog.node(frame().node()))
                .filter(node -> Steps.index(node, frame().step()).isPresent())
                .isPresent();
    }

    /** Whether the dialog on top waits for one that it called; one that was interrupted waits for none. */
    boolean isCalled() {
        return position.top().filter(Frame::waitsForCall).isPresent();
    }

    /** The call at which the dialog on top waits, if its script still has it. */
    Optional<Step.Call> calling() {
        if (!isCalled() || !stands()) {
            return Optional.empty();
        }
        var index = Steps.index(node(), frame().step());
        return Optional.of((Step.Call) node().steps().get(index.orElseThrow()));
    }

    /** The slots that the dialog on top gives to the one that it waits for. */
    Slots givenByCaller() {
        return calling().map(this::given).orElse(Slots.NONE);
    }

    Slots given(Step.Call call) {
        Slots given = Slots.NONE;
        for (Map.Entry<String, Template> slot : call.with().entrySet()) {
            given = given.with(
                    slot.getKey(), slot.getValue().fill(frame().slots()).text());
        }
        return given;
    }
}
