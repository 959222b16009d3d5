package org.trustcoach.turn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.chat.ChatId;

/**
 * The sessions of the chats that were heard last, so that a message needs no read. A stale one does no harm: the commit's
 * version check finds it. Thread-safe.
 */
public final class SessionCache {

    private final Map<ChatId, Stored> sessions;

    /** @param capacity how many sessions are kept */
    public SessionCache(int capacity) {
        sessions = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ChatId, Stored> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<Stored> get(ChatId chat) {
        return Optional.ofNullable(sessions.get(chat));
    }

    synchronized void put(Stored stored) {
        sessions.put(stored.session().chat(), stored);
    }

    synchronized void remove(ChatId chat) {
        sessions.remove(chat);
    }
}
