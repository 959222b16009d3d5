package org.trustcoach.turn;

import java.time.Instant;
import java.util.Optional;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.session.Session;

/**
 * The store of sessions. Thread-safe. All methods throw {@link org.trustcoach.delivery.StoreUnavailable} while the store is
 * away; a commit may then have been stored or not, and repeating it is safe.
 */
public interface Turns {

    /** The session of this chat. */
    Stored load(ChatId chat);

    /**
     * Stores a turn in one atomic step and one round trip: the update's id, the session, the alarm, and the replies into the
     * mailbox. A
     * turn with {@link org.trustcoach.coach.draft.Action#ERASE} deletes everything of the chat instead, and leaves its replies only.
     * What it, or a turn with {@link org.trustcoach.coach.draft.Action#FORGET}, has deleted soon leaves the store's files as well.
     */
    Committed commit(Commit commit);

    /**
     * Sets the alarm of a chat without a turn. Without effect if the session was changed meanwhile, because that has set it.
     *
     * @param alarm when the chat must next be spoken to unasked; empty for never
     * @return whether anything had to be changed
     */
    boolean settle(Stored stored, Optional<Instant> alarm);

    /** All that is stored of this chat, as a file for its owner. */
    Attachment export(Session session);
}
