package org.trustcoach.session;

/**
 * What choosing a button does.
 *
 * @param kind the kind of move
 * @param target what it is done to, or the empty string: see {@link Kind}
 */
public record Move(Kind kind, String target) {

    /** The kinds of moves, with what their target is. */
    public enum Kind {
        /** Answers the question of a dialog; target: id of the option. */
        PICK,
        /** Opens a dialog; target: id of the intent that opens it. */
        OPEN,
        /** Goes back to the dialog that was interrupted. */
        RESUME,
        /** Leaves the dialog that was interrupted. */
        LEAVE,
        /** Shows another piece of advice; target: “first” where the last one was shown before. */
        ANOTHER_WAY,
        /** Shows the idea behind an advice; target: id of the concept. */
        IDEA,
        /** The advice was enough. */
        ENOUGH,
        /** Something else than what was offered. */
        SOMETHING_ELSE,
        /** Asks for the time zone. */
        ASK_ZONE,
        /** Sets the time zone; target: its id. */
        SET_ZONE,
        /** Says that it isn't about work; target: what the person may be going through. */
        NOT_WELL,
        /** Says that it is about work; target: the message that was asked about. */
        ABOUT_WORK,
        /** Deletes all that is stored of the chat. */
        ERASE,
        /** Deletes what is stored of one client; target: the name. */
        ERASE_CLIENT,
        /** Deletes nothing after all. */
        KEEP,
        /** Does something with a promise; target: what. */
        PROMISE,
        /** Does something about practising; target: what. */
        PRACTISE,
        /** Chooses an answer in a menu that isn't open; target: dialog, node, slot and option, with slashes between. */
        MENU
    }

    public static Move of(Kind kind) {
        return new Move(kind, "");
    }
}
