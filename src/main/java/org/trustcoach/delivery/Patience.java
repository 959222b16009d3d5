package org.trustcoach.delivery;

import java.time.Duration;

/** How to wait for a store that is away. Thread-safe. */
public interface Patience {

    /** The pause after this one; {@link Duration#ZERO} before the first. */
    Duration longer(Duration pause);

    /** Whether a person should be told that it takes this long. */
    boolean isLong(Duration pause);

    /** Waits. Returns early if the thread is interrupted, and leaves it interrupted. */
    void pause(Duration pause);

    /** Pauses from 50 ms that double up to 2 s; a person is told from 1 s on. */
    static Patience real() {
        return new Patience() {
            @Override
            public Duration longer(Duration pause) {
                Duration doubled = pause.isZero() ? Duration.ofMillis(50) : pause.multipliedBy(2);
                return doubled.compareTo(Duration.ofSeconds(2)) > 0 ? Duration.ofSeconds(2) : doubled;
            }

            @Override
            public boolean isLong(Duration pause) {
                return pause.compareTo(Duration.ofSeconds(1)) >= 0;
            }

            @Override
            public void pause(Duration pause) {
                try {
                    Thread.sleep(pause.toMillis());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
