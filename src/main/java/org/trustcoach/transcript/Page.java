package org.trustcoach.transcript;

import java.util.List;
import org.trustcoach.chat.ChatId;

/**
 * What stands on the page of each chat, in the order in which it was said. Only the newest {@value #MAX_ENTRIES} entries of
 * a chat are kept. All methods are atomic, may be called from any thread, and throw
 * {@code org.trustcoach.delivery.StoreUnavailable} while the store is away; each of them may then be repeated.
 */
public interface Page {

    /** How many entries of one chat are kept; one more pushes out the oldest. */
    int MAX_ENTRIES = 500;

    /**
     * Puts the entry at the end.
     *
     * @return false, and nothing has changed, if the chat has an entry of that id already
     */
    boolean append(ChatId chat, Entry entry);

    /**
     * Puts the entry in the place of the one with the id.
     *
     * @return false, and nothing has changed, if the chat has no entry of that id
     */
    boolean replace(ChatId chat, String id, Entry entry);

    /** All entries, oldest first; empty for an unknown chat. */
    List<Entry> all(ChatId chat);
}
