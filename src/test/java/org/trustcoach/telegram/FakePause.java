package org.trustcoach.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Writes down the waits and hardly waits. Thread-safe. */
public final class FakePause implements Pause {

    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Override
    public void of(Duration wait) {
        waits.add(wait);
        // keeps a loop that waits for ever from burning the core
        LockSupport.parkNanos(1_000_000);
    }

    public List<Duration> waits() {
        return List.copyOf(waits);
    }
}
