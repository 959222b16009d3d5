package org.trustcoach.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trustcoach.chat.ChatId;
import org.trustcoach.redis.json.Json;
import org.trustcoach.transcript.Entry;
import org.trustcoach.transcript.Page;

/** Pages in Redis. */
public final class RedisPage implements Page {

    private final RedisStore store;
    private final Scripts scripts;

    public RedisPage(RedisStore store, Scripts scripts) {
        this.store = store;
        this.scripts = scripts;
    }

    @Override
    public boolean append(ChatId chat, Entry entry) {
        return change(chat, entry.id(), entry, "add");
    }

    @Override
    public boolean replace(ChatId chat, String id, Entry entry) {
        return change(chat, id, entry, "change");
    }

    private boolean change(ChatId chat, String id, Entry entry, String how) {
        Keys keys = Keys.of(chat);
        List<String> arguments = List.of(id, Json.write(entry), how, String.valueOf(MAX_ENTRIES));
        return store.number(scripts.page(), List.of(keys.page(), keys.pageOrder()), arguments) == 1;
    }

    @Override
    public List<Entry> all(ChatId chat) {
        return stored(chat).stream().map(json -> Json.read(json, Entry.class)).toList();
    }

    /** The entries as JSON, oldest first. One that is added between the two reads is left out. */
    List<String> stored(ChatId chat) {
        Keys keys = Keys.of(chat);
        List<String> order = store.read(jedis -> jedis.lrange(keys.pageOrder(), 0, -1));
        Map<String, String> entries = store.read(jedis -> jedis.hgetAll(keys.page()));
        List<String> stored = new ArrayList<>();
        order.stream().filter(entries::containsKey).forEach(id -> stored.add(entries.get(id)));
        return stored;
    }
}
