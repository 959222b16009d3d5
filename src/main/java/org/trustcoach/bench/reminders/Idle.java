package org.trustcoach.bench.reminders;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import redis.clients.jedis.UnifiedJedis;

/** What a while costs in which nothing is due. */
record Idle(double redisSeconds, double ownSeconds, long atNanos) {

    private static final double NANOS = 1e9;
    private static final double PERCENT = 100;

    static Idle now(UnifiedJedis redis) {
        double redisSeconds = redis.info("cpu")
                .lines()
                .filter(line -> line.startsWith("used_cpu_user:") || line.startsWith("used_cpu_sys:"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .sum();
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        return new Idle(redisSeconds, own / NANOS, System.nanoTime());
    }

    /** CPU in per cent of one core since then. */
    String since(Idle before) {
        double seconds = Duration.ofNanos(atNanos - before.atNanos).toNanos() / NANOS;
        return String.format(
                Locale.ROOT,
                "%.2f %% of a core in Redis, %.2f %% in this process",
                PERCENT * (redisSeconds - before.redisSeconds) / seconds,
                PERCENT * (ownSeconds - before.ownSeconds) / seconds);
    }
}
