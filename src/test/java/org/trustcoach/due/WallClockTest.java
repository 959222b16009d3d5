package org.trustcoach.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private final WallClock london = new WallClock(ZoneId.of("Europe/London"));

    @Test
    void a_time_that_the_clock_leaves_out_moves_forward_by_what_it_leaves_out() {
        assertThat(london.instantOf(LocalDateTime.parse("2026-03-29T01:30"))).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void of_a_time_that_the_clock_shows_twice_it_is_the_first() {
        assertThat(london.instantOf(LocalDateTime.parse("2026-10-25T01:30"))).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void shows_the_local_time_of_an_instant() {
        assertThat(london.at(Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo("2026-07-01T13:00");
    }
}
