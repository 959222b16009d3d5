package org.trustcoach.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.chat.ChatId;
import org.trustcoach.delivery.StoreUnavailable;

/** A page of each chat in memory, whose store can be sent away. */
public final class InMemoryPage implements Page {

    private final Map<ChatId, List<Entry>> entries = new HashMap<>();
    private boolean away;

    @Override
    public synchronized boolean append(ChatId chat, Entry entry) {
        List<Entry> page = page(chat);
        if (position(page, entry.id()) >= 0) {
            return false;
        }
        if (page.size() == MAX_ENTRIES) {
            page.remove(0);
        }
        return page.add(entry);
    }

    @Override
    public synchronized boolean replace(ChatId chat, String id, Entry entry) {
        List<Entry> page = page(chat);
        int at = position(page, id);
        if (at >= 0) {
            page.set(at, entry);
        }
        return at >= 0;
    }

    @Override
    public synchronized List<Entry> all(ChatId chat) {
        return List.copyOf(page(chat));
    }

    /** Forgets the chat, as the store does when a person asks for it. */
    public synchronized void erase(ChatId chat) {
        entries.remove(chat);
    }

    /** From now on, whether every call fails. */
    public synchronized void away(boolean isAway) {
        away = isAway;
    }

    private List<Entry> page(ChatId chat) {
        if (away) {
            throw new StoreUnavailable("away", new IllegalStateException());
        }
        return entries.computeIfAbsent(chat, id -> new ArrayList<>());
    }

    private static int position(List<Entry> page, String id) {
        return page.stream().map(Entry::id).toList().indexOf(id);
    }
}
