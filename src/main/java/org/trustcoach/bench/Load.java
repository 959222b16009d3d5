package org.trustcoach.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Some clients that work as fast as they can for a while, each beginning its next piece when the one before is done. */
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
         * @return completes when the piece is done; on the thread that completes it the next one begins
         */
        CompletableFuture<?> begin(int client, long number);
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

    /** @throws java.util.concurrent.CompletionException if a piece of work fails */
    Figures run(Duration time) throws InterruptedException {
        List<Client> all = new ArrayList<>();
        long cpu = cpuNanos();
        long start = System.nanoTime();
        for (int number = 0; number < clients; number++) {
            Client client = new Client(number, start + time.toNanos());
            all.add(client);
            new Thread(client::work, "load").start();
        }
        all.forEach(client -> client.end.join());
        return figures(all.stream().map(client -> client.times).toList(), System.nanoTime() - start, cpuNanos() - cpu);
    }

    /** Used by one thread after the other. */
    private final class Client {

        private final int number;
        private final long until;
        private final List<Long> times = new ArrayList<>();
        private final CompletableFuture<Void> end = new CompletableFuture<>();

        Client(int number, long until) {
            this.number = number;
            this.until = until;
        }

        void work() {
            try {
                while (System.nanoTime() < until) {
                    long began = System.nanoTime();
                    CompletableFuture<?> piece = work.begin(number, done[number]++);
                    if (!piece.isDone()) {
                        piece.whenComplete((value, failure) -> goOn(began, failure));
                        return;
                    }
                    piece.join();
                    times.add(System.nanoTime() - began);
                }
                end.complete(null);
            } catch (RuntimeException failure) {
                end.completeExceptionally(failure);
            }
        }

        private void goOn(long began, @Nullable Throwable failure) {
            if (failure == null) {
                times.add(System.nanoTime() - began);
                work();
            } else {
                end.completeExceptionally(failure);
            }
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
