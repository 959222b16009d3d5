package org.trustcoach.telegram;

import java.time.Duration;

/** Waits; a test doesn't. */
@FunctionalInterface
public interface Pause {

    /** The real one. */
    Pause SLEEP = wait -> Thread.sleep(wait.toMillis());

    /** Returns after this time. */
    void of(Duration wait) throws InterruptedException;
}
