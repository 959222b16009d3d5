package org.trustcoach.bench;

import java.util.List;
import redis.clients.jedis.UnifiedJedis;

/**
 * How often clients have called the server, by its own count.
 *
 * @param writes calls of scripts
 * @param reads reads of sessions
 * @param received bytes that clients have sent
 */
record RedisCalls(long writes, long reads, long received) {

    private static final String RECEIVED = "total_net_input_bytes:";

    static RedisCalls of(UnifiedJedis redis) {
        List<String> statistics = redis.info("commandstats").lines().toList();
        // Within a turn only the script that loads a session reads commitments.
        long reads = count(statistics, "hgetall");
        return new RedisCalls(
                count(statistics, "evalsha") + count(statistics, "eval") - reads, reads, received(redis.info("stats")));
    }

    RedisCalls since(RedisCalls earlier) {
        return new RedisCalls(writes - earlier.writes, reads - earlier.reads, received - earlier.received);
    }

    private static long count(List<String> statistics, String command) {
        return statistics.stream()
                .filter(line -> line.startsWith("cmdstat_" + command + ":"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf("calls=") + 6, line.indexOf(','))))
                .sum();
    }

    private static long received(String statistics) {
        return statistics
                .lines()
                .filter(line -> line.startsWith(RECEIVED))
                .mapToLong(line -> Long.parseLong(line.substring(RECEIVED.length())))
                .sum();
    }
}
