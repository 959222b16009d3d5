package org.trustcoach.telegram.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.trustcoach.telegram.ManualClock;

class RecentKeysTest {

    private final ManualClock clock = new ManualClock();
    private final RecentKeys keys = new RecentKeys(clock, Duration.ofHours(1), 3);

    @Test
    void a_key_is_new_once_an_hour() {
        assertThat(keys.isNew("a")).isTrue();
        assertThat(keys.isNew("a")).isFalse();
        clock.move(Duration.ofMinutes(59));
        assertThat(keys.isNew("a")).isFalse();
        clock.move(Duration.ofMinutes(1));
        assertThat(keys.isNew("a")).isTrue();
    }

    @Test
    void beyond_the_limit_the_oldest_is_forgotten() {
        for (String key : new String[] {"a", "b", "c", "d"}) {
            keys.isNew(key);
        }

        assertThat(keys.isNew("d")).isFalse();
        assertThat(keys.isNew("a")).isTrue();
    }
}
