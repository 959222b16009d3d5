package org.trustcoach.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast a person writes, counted in windows of one minute.
 *
 * @param since when the window began
 * @param count what arrived in it
 */
public record Pace(Instant since, int count) {

    public static final Pace NONE = new Pace(Instant.EPOCH, 0);

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** One more arrival. */
    public Pace next(Instant now) {
        boolean over = now.isBefore(since) || !now.isBefore(since.plus(WINDOW));
        return over ? new Pace(now, 1) : new Pace(since, count + 1);
    }
}
