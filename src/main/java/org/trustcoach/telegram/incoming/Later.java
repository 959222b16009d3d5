package org.trustcoach.telegram.incoming;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs something after a delay. */
@FunctionalInterface
public interface Later {

    /** Runs the task after the delay. Returns what cancels it as long as it hasn't begun. */
    Runnable run(Duration delay, Runnable task);

    /** On this executor; see to it that it removes what is cancelled. */
    static Later on(ScheduledExecutorService executor) {
        return (delay, task) -> {
            Future<?> planned = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> planned.cancel(false);
        };
    }
}
