package org.trustcoach.bench.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How late things were. Thread-safe. */
final class Lateness {

    private static final double MILLIS = 1_000;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final List<Long> millis = new ArrayList<>();
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    synchronized void add(Duration late) {
        millis.add(late.toMillis());
        Instant now = Instant.now();
        first = now.isBefore(first) ? now : first;
        last = now;
    }

    /** How many there were in a second, from the first to the last. */
    synchronized double perSecond() {
        return millis.isEmpty()
                ? 0
                : millis.size()
                        * MILLIS
                        / Math.max(1, Duration.between(first, last).toMillis());
    }

    synchronized int count() {
        return millis.size();
    }

    /** Median, 99th percentile and maximum, in ms. */
    synchronized String figures() {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : "p50 %,5d ms   p99 %,5d ms   max %,5d ms".formatted(at(sorted, P50), at(sorted, P99), at(sorted, 1));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
