package org.trustcoach.telegram.api;

/**
 * A bucket of tokens as one number: the instant at which it would be full again (the "generic cell rate algorithm"). Times in
 * microseconds of the wall clock. Not thread-safe.
 */
final class Pace {

    private final long interval;
    private final long depth;
    private long full;

    /**
     * @param interval after which there is one more token
     * @param burst tokens of a full bucket
     */
    Pace(long interval, int burst) {
        this.interval = interval;
        this.depth = interval * burst;
    }

    /** How long until there is a token; 0 for now. */
    long delay(long now) {
        // a clock set back must not silence a chat for as long as it was set back
        full = Math.min(full, now + depth);
        return Math.max(0, full - depth + interval - now);
    }

    void take(long now) {
        full = Math.max(full, now) + interval;
    }

    boolean isFull(long now) {
        return full <= now;
    }
}
