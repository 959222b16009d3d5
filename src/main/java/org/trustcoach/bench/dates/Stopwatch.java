package org.trustcoach.bench.dates;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures the CPU time of the thread that it is used in. */
final class Stopwatch {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Each task's time in milliseconds: the least of some rounds, so that what else runs on the machine doesn't count. */
    double[] least(List<Runnable> tasks) {
        double[] best = new double[tasks.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int task = 0; task < best.length; task++) {
                best[task] = Math.min(best[task], millis(tasks.get(task)));
            }
        }
        return best;
    }

    private double millis(Runnable task) {
        long before = threads.getCurrentThreadCpuTime();
        task.run();
        return (threads.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI;
    }

    /** Median, 99th percentile and most. */
    static String summary(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.3f ms, p99 %.3f ms, max %.3f ms",
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)],
                sorted[sorted.length - 1]);
    }
}
