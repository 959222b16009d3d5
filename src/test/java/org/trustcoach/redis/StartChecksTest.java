package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartChecksTest {

    private final RedisStore store = RealRedis.emptied();

    @AfterEach
    void restore() {
        RealRedis.client().configSet("maxmemory-policy", "noeviction");
        RealRedis.client().configSet("appendfsync", "always");
    }

    @Test
    void our_own_server_gives_nothing_to_warn_of() {
        StartChecks.Findings findings = new StartChecks(store, InstantSource.system()).check();

        assertThat(findings.majorVersion()).isEqualTo(6);
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void a_server_that_drops_what_it_is_given_is_refused() {
        RealRedis.client().configSet("maxmemory-policy", "allkeys-lru");

        assertThatThrownBy(() -> new StartChecks(store, InstantSource.system()).check())
                .isInstanceOf(UnfitRedis.class)
                .hasMessageContaining("set maxmemory-policy to noeviction");
    }

    @Test
    void a_server_that_may_lose_the_last_second_is_warned_of() {
        RealRedis.client().configSet("appendfsync", "everysec");

        assertThat(warnings(InstantSource.system())).singleElement().asString().contains("appendfsync");
    }

    @Test
    void clocks_that_are_apart_are_warned_of_in_both_directions() {
        assertThat(warnings(() -> Instant.now().plus(Duration.ofMinutes(1))))
                .singleElement()
                .asString()
                .contains("clocks");
        assertThat(warnings(() -> Instant.now().minus(Duration.ofMinutes(1))))
                .singleElement()
                .asString()
                .contains("clocks");
    }

    private List<String> warnings(InstantSource clock) {
        return new StartChecks(store, clock).check().warnings();
    }
}
