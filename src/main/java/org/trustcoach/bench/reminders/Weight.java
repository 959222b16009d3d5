package org.trustcoach.bench.reminders;

import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** What keys weigh in the memory of Redis, by its own account. */
final class Weight {

    private static final int ALL = 0;
    private static final int STEP = 1_000;

    private final UnifiedJedis redis;

    Weight(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** The bytes of all keys of a pattern. */
    long ofAll(String pattern) {
        ScanParams scan = new ScanParams().match(pattern).count(STEP);
        long bytes = 0;
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> found = redis.scan(cursor, scan);
            bytes += of(found.getResult());
            cursor = found.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return bytes;
    }

    private long of(List<String> keys) {
        return keys.stream().mapToLong(key -> redis.memoryUsage(key, ALL)).sum();
    }

    /** The bytes that the server has in use. */
    long used() {
        return figure("memory", "used_memory:");
    }

    private long figure(String section, String name) {
        return redis.info(section)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length()).strip()))
                .sum();
    }
}
