package org.trustcoach.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs on the thread of the test, when the test says so; what was scheduled is run when time is said to have passed. */
final class ManualThreads extends AbstractExecutorService implements ScheduledExecutorService {

    final List<Duration> delays = new ArrayList<>();
    private final Queue<Runnable> now = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private boolean shut;

    /** Runs all that waits, without letting time pass. */
    void run() {
        for (Runnable task = now.poll(); task != null; task = now.poll()) {
            task.run();
        }
    }

    /** Lets time pass until nothing is scheduled any more. */
    void runLater() {
        run();
        for (Runnable task = later.poll(); task != null; task = later.poll()) {
            task.run();
            run();
        }
    }

    @Override
    public void execute(Runnable command) {
        refuseIfShut();
        now.add(command);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        refuseIfShut();
        delays.add(Duration.of(delay, unit.toChronoUnit()));
        later.add(command);
        return new Scheduled(command);
    }

    private void refuseIfShut() {
        if (shut) {
            throw new RejectedExecutionException();
        }
    }

    @Override
    public void shutdown() {
        shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shut = true;
        return List.copyOf(now);
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut && now.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    private static final class Scheduled extends FutureTask<Void> implements ScheduledFuture<Void> {

        Scheduled(Runnable command) {
            super(command, null);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
