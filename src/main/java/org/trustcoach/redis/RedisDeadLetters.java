package org.trustcoach.redis;

import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.redis.json.Json;
import org.trustcoach.turn.DeadLetters;

/** The last 1,000 dead letters in Redis: id, reason and time, no text. */
public final class RedisDeadLetters implements DeadLetters {

    private static final int KEPT = 1000;

    private final RedisStore store;
    private final InstantSource clock;

    public RedisDeadLetters(RedisStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void putAside(String updateId, String reason) {
        Map<String, String> letter = new TreeMap<>();
        letter.put("update", updateId);
        letter.put("reason", reason);
        letter.put("at", clock.instant().toString());
        store.read(jedis -> jedis.lpush(Keys.dead(), Json.write(letter)));
        store.read(jedis -> jedis.ltrim(Keys.dead(), 0, KEPT - 1));
    }
}
