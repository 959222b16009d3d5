package org.trustcoach.coach.knowledge;

import org.trustcoach.care.HelpLines;
import org.trustcoach.commitment.CalendarFiles;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.understanding.Interpreter;

/**
 * What the coach knows.
 *
 * @param dialogs the dialogs and ideas
 * @param lines its own sentences
 * @param interpreter what tells it what a message means
 * @param help where people can turn who aren't well
 * @param calendars what writes promises down for calendars
 * @param practice what practising needs
 */
public record Knowledge(
        Dialogs dialogs,
        Lines lines,
        Interpreter interpreter,
        HelpLines help,
        CalendarFiles calendars,
        Practice practice) {

    /** With other dialogs. */
    public Knowledge with(Dialogs others) {
        return new Knowledge(others, lines, interpreter, help, calendars, practice);
    }
}
