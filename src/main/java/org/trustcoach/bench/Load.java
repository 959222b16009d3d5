package org.trustcoach.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Some clients that work as fast as they can for a while, each waiting for its own work to be done. */
final class Load {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double P99 = 0.99;
    private static final double P50 = 0.5;

    /** One piece of work. */
    interface Work {
        /**
         * @param client which client, from 0
         * @param number which piece of this client's, from 0
         */
        void doIt(int client, long number);
    }

    /**
     * What was measured.
     *
     * @param count pieces done
     * @param rate pieces a second
     * @param p50 median time of a piece in ms
     * @param p99 99th percentile in ms
     * @param cpuMillis CPU time of this process for a piece, in ms
     */
    record Figures(long count, double rate, double p50, double p99, double cpuMillis) {}

    private final int clients;
    private final Work work;
    private final long[] done;

    Load(int clients, Work work) {
        this.clients = clients;
        this.work = work;
        this.done = new long[clients];
    }

    Figures run(Duration time) throws InterruptedException {
        List<List<Long>> times = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        long cpu = cpuNanos();
        long start = System.nanoTime();
        for (int client = 0; client < clients; client++) {
            List<Long> own = new ArrayList<>();
            times.add(own);
            int number = client;
            threads.add(new Thread(() -> work(number, start + time.toNanos(), own), "load"));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return figures(times, System.nanoTime() - start, cpuNanos() - cpu);
    }

    private void work(int client, long end, List<Long> times) {
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            work.doIt(client, done[client]++);
            times.add(System.nanoTime() - began);
        }
    }

    private static Figures figures(List<List<Long>> times, long nanos, long cpu) {
        long[] sorted = times.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Figures(
                sorted.length,
                sorted.length * NANOS_A_SECOND / nanos,
                at(sorted, P50),
                at(sorted, P99),
                cpu / NANOS_A_MILLI / Math.max(1, sorted.length));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / NANOS_A_MILLI;
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
