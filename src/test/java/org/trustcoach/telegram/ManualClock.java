package org.trustcoach.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. Thread-safe. */
public final class ManualClock implements InstantSource {

    private Instant now = Instant.parse("2026-03-09T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void move(Duration by) {
        now = now.plus(by);
    }
}
