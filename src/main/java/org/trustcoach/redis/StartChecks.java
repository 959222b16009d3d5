package org.trustcoach.redis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trustcoach.delivery.StoreUnavailable;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.UnifiedJedis;

/** Looks, before anybody is served, whether a Redis keeps what it is given. */
public final class StartChecks {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final int MAJOR = 6;
    private static final int MINOR = 2;

    private final RedisStore store;
    private final InstantSource clock;

    public StartChecks(RedisStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What was found: the server's major version, and what its operator should know. */
    public record Findings(int majorVersion, List<String> warnings) {}

    /**
     * Checks the server.
     *
     * @throws UnfitRedis if it is too old or drops what it is given
     * @throws StoreUnavailable if it can't be reached
     */
    public Findings check() {
        List<String> warnings = new ArrayList<>();
        int major = version(store.read(jedis -> jedis.info("server")));
        try {
            Map<String, String> config = store.read(StartChecks::config);
            settings(config, warnings);
        } catch (StoreUnavailable refused) {
            warnings.add("the settings of Redis can't be read; see to it that appendonly is yes, appendfsync always"
                    + " and maxmemory-policy noeviction");
        }
        clock(warnings);
        return new Findings(major, warnings);
    }

    private static Map<String, String> config(UnifiedJedis jedis) {
        Map<String, String> config = new java.util.HashMap<>(jedis.configGet("append*"));
        config.putAll(jedis.configGet("maxmemory*"));
        return config;
    }

    private static int version(String info) {
        String version = info.lines()
                .filter(line -> line.startsWith("redis_version:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0.0");
        String[] parts = version.split("\\.");
        int major = Integer.parseInt(parts[0]);
        if (major < MAJOR || major == MAJOR && Integer.parseInt(parts[1]) < MINOR) {
            throw new UnfitRedis("Redis " + version + " is too old: 6.2 or later is needed");
        }
        return major;
    }

    private static void settings(Map<String, String> config, List<String> warnings) {
        if (!"noeviction".equals(config.get("maxmemory-policy"))) {
            throw new UnfitRedis("Redis drops entries when its memory is full: set maxmemory-policy to noeviction");
        }
        if (!"yes".equals(config.get("appendonly"))) {
            warnings.add("Redis keeps no append-only file, a restart loses data: set appendonly to yes");
        } else if (!"always".equals(config.get("appendfsync"))) {
            warnings.add("a power cut can lose the last second: set appendfsync of Redis to always");
        }
    }

    private void clock(List<String> warnings) {
        List<?> time = (List<?>) store.read(jedis -> jedis.sendCommand(Protocol.Command.TIME));
        String seconds = new String((byte[]) time.get(0), java.nio.charset.StandardCharsets.US_ASCII);
        Duration apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant());
        // The server's answer is cut to whole seconds.
        if (apart.compareTo(CLOCK_TOLERANCE.plusSeconds(1)) > 0
                || apart.negated().compareTo(CLOCK_TOLERANCE) > 0) {
            warnings.add("the clocks of Redis and this machine are "
                    + apart.abs().toSeconds() + " s apart: set them by one source");
        }
    }
}
