package org.trustcoach.telegram.api;

import java.time.Duration;

/** A wait that doubles with each failure in a row. Thread-safe. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;
    private boolean fresh = true;

    /**
     * @param first the wait after the first failure
     * @param longest where the doubling ends
     */
    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The wait after one more failure. */
    public synchronized Duration next() {
        Duration wait = next;
        fresh = false;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return wait;
    }

    /** It worked. */
    public synchronized void reset() {
        next = first;
        fresh = true;
    }

    /** Whether nothing failed since it worked. */
    public synchronized boolean isFresh() {
        return fresh;
    }
}
