package org.trustcoach.dialog.run;

import org.trustcoach.chat.RichText;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;

/** A part of what a dialog says in one turn. */
public sealed interface Piece {

    /** What a step says that isn't an advice, before it waits. */
    static Piece asking(Step.Waiting waiting, Slots slots) {
        if (waiting instanceof Step.Rehearse rehearse) {
            return new Spoken(rehearse.text().fill(slots));
        }
        Template text = waiting instanceof Step.Ask ask ? ask.text() : ((Step.Choose) waiting).text();
        return new Said(text.fill(slots));
    }

    /** Words of a script. */
    record Said(RichText text) implements Piece {}

    /**
     * Advice.
     *
     * @param way the advice
     * @param slots to fill its texts with
     */
    record Advice(Way way, Slots slots) implements Piece {}

    /** What the client says in a rehearsal. */
    record Spoken(RichText text) implements Piece {}

    /** The dialog has ended, and this is to be opened. */
    record Opened(Step.Room room) implements Piece {}

    /** A script was changed under the talk, and the dialog with this title begins anew. */
    record Restarted(String title) implements Piece {}

    /** A script was taken away under the talk. */
    record Gone() implements Piece {}
}
