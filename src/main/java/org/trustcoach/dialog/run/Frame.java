package org.trustcoach.dialog.run;

import org.trustcoach.dialog.Steps;
import org.trustcoach.dialog.language.Slots;

/**
 * Where a talk stands in one dialog.
 *
 * @param dialog id of the dialog
 * @param version version of its script when the talk came here
 * @param node id of the node
 * @param step key of the step at which it waits: for the person, or for a called dialog (see {@link Steps#key})
 * @param slots what this dialog has learnt
 * @param way at an advice, how many ways came before the one shown last
 */
public record Frame(String dialog, String version, String node, String step, Slots slots, int way) {

    /** Whether it waits for a dialog that it called, whatever became of its script. */
    public boolean waitsForCall() {
        return Steps.isCall(step);
    }

    Frame at(String otherNode, String otherStep) {
        return new Frame(dialog, version, otherNode, otherStep, slots, 0);
    }

    Frame with(Slots otherSlots) {
        return new Frame(dialog, version, node, step, otherSlots, way);
    }

    Frame showing(int otherWay) {
        return new Frame(dialog, version, node, step, slots, otherWay);
    }

    Frame of(String otherVersion) {
        return new Frame(dialog, otherVersion, node, step, slots, way);
    }
}
