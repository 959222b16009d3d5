package org.trustcoach.coach.draft;

/** What a turn asks for beyond its session and replies. */
public enum Action {
    NONE,
    /** Attach all that is stored of the chat to the last reply. */
    EXPORT,
    /** Something was deleted from the session at the person's wish: it is to leave the files of the store, too. */
    FORGET,
    /** Delete all that is stored of the chat, in the files as well; only the replies of this turn are still sent. */
    ERASE;

    /** Whether something is to be in no file any more. */
    public boolean deletes() {
        return this == FORGET || this == ERASE;
    }
}
