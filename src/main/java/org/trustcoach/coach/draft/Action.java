package org.trustcoach.coach.draft;

/** What a turn asks for beyond its session and replies. */
public enum Action {
    NONE,
    /** Attach all that is stored of the chat to the last reply. */
    EXPORT,
    /** Delete all that is stored of the chat; only the replies of this turn are still sent. */
    ERASE
}
