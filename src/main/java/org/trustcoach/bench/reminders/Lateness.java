package org.trustcoach.bench.reminders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How late things were. Thread-safe. */
final class Lateness {

    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final List<Long> millis = new ArrayList<>();

    synchronized void add(Duration late) {
        millis.add(late.toMillis());
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
