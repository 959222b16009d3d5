package org.trustcoach.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.redis.RealRedis;
import org.trustcoach.talk.Coaching;

class TurnsBenchTest {

    private static final int CALLS = 50;

    @BeforeEach
    void empty_the_server() {
        RealRedis.client().flushAll();
    }

    @Test
    void every_turn_takes_one_write_and_the_bare_script_stands_beside_it() throws InterruptedException {
        StringWriter printed = new StringWriter();
        TurnsBench bench = new TurnsBench(
                RealRedis.client(), Coaching.shipped(), 2, Duration.ofMillis(300), new PrintWriter(printed));

        bench.run(Duration.ZERO);

        assertThat(printed.toString())
                .contains("2 threads", "whole way", "bare commit", "ratio", ", 1.000 write and ", " bytes sent");
    }

    @Test
    void the_bare_script_is_sent_as_many_bytes_as_a_turn() {
        BareCommit commit = new BareCommit(RealRedis.client(), 10, 4_000);
        RedisCalls before = RedisCalls.of(RealRedis.client());

        for (int turn = 0; turn < CALLS; turn++) {
            commit.begin(1, turn);
        }

        RedisCalls calls = RedisCalls.of(RealRedis.client()).since(before);
        assertThat(calls.writes()).isEqualTo(CALLS);
        assertThat((double) calls.received() / CALLS).isCloseTo(4_000, within(100.0));
        assertThat(RealRedis.client().hget("tc:{s001}:sess:bench:0", "v")).isEqualTo("5");
    }
}
