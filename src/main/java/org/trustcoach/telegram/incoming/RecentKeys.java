package org.trustcoach.telegram.incoming;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers for a while what was there, in bounded memory: beyond the limit the oldest is forgotten early. Thread-safe.
 */
final class RecentKeys {

    private final InstantSource clock;
    private final Duration memory;
    private final Map<String, Instant> seen;

    RecentKeys(InstantSource clock, Duration memory, int limit) {
        this.clock = clock;
        this.memory = memory;
        this.seen = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > limit;
            }
        };
    }

    /** Whether the key wasn't there lately; from now on it was. */
    synchronized boolean isNew(String key) {
        Instant now = clock.instant();
        Instant before = seen.get(key);
        if (before != null && now.isBefore(before.plus(memory))) {
            return false;
        }
        seen.remove(key);
        seen.put(key, now);
        return true;
    }
}
