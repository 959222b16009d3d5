package org.trustcoach.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trustcoach.telegram.ManualClock;

class SendRateTest {

    private final ManualClock clock = new ManualClock();
    private final SendRate rate = new SendRate(clock);

    @Test
    void a_chat_has_a_burst_of_five_and_then_one_message_a_second() {
        assertThat(granted("a", 10)).isEqualTo(5);
        assertThat(rate.reserve("a")).isEqualTo(Duration.ofSeconds(1));
        clock.move(Duration.ofMillis(2500));
        assertThat(granted("a", 10)).isEqualTo(2);
        assertThat(rate.reserve("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void after_the_wait_that_was_named_the_message_may_go() {
        granted("a", 5);
        Duration wait = rate.reserve("a");

        clock.move(wait);

        assertThat(rate.reserve("a")).isZero();
    }

    @Test
    void all_chats_together_have_thirty_a_second() {
        long granted = IntStream.range(0, 100)
                .filter(i -> rate.reserve("c" + i).isZero())
                .count();

        assertThat(granted).isEqualTo(30);
        clock.move(Duration.ofSeconds(1));
        assertThat(IntStream.range(0, 100)
                        .filter(i -> rate.reserve("d" + i).isZero())
                        .count())
                .isEqualTo(30);
    }

    @Test
    void what_nobody_waits_for_leaves_half_of_a_second_to_what_somebody_does() {
        long reminders = IntStream.range(0, 100)
                .filter(i -> rate.reserveUnasked("c" + i).isZero())
                .count();
        long replies = IntStream.range(0, 100)
                .filter(i -> rate.reserve("d" + i).isZero())
                .count();

        assertThat(reminders).isEqualTo(15);
        assertThat(replies).isEqualTo(15);
        Duration wait = rate.reserveUnasked("e");
        clock.move(wait);
        assertThat(rate.reserveUnasked("e")).isZero();
    }

    @Test
    void a_refused_message_costs_its_chat_nothing() {
        IntStream.range(0, 30).forEach(i -> rate.reserve("c" + i));
        IntStream.range(0, 30).forEach(i -> rate.reserve("a"));
        clock.move(Duration.ofSeconds(1));

        assertThat(granted("a", 10)).isEqualTo(5);
    }

    @Test
    void silence_holds_for_every_chat_and_the_longer_one_counts() {
        rate.keepSilent(Duration.ofSeconds(9));
        rate.keepSilent(Duration.ofSeconds(2));

        assertThat(rate.reserve("a")).isEqualTo(Duration.ofSeconds(9));
        assertThat(rate.silence()).isEqualTo(Duration.ofSeconds(9));
        clock.move(Duration.ofSeconds(9));
        assertThat(rate.reserve("a")).isZero();
    }

    @Test
    void a_clock_set_back_silences_nobody_for_long() {
        granted("a", 5);
        rate.keepSilent(Duration.ofSeconds(3));

        clock.move(Duration.ofDays(-1));

        assertThat(rate.reserve("a")).isLessThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void chats_that_rest_are_forgotten_and_still_have_their_burst() {
        for (int i = 0; i < 25_000; i++) {
            rate.reserve("c" + i);
            clock.move(Duration.ofSeconds(1));
        }

        assertThat(granted("c0", 10)).isEqualTo(5);
    }

    private long granted(String chat, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> rate.reserve(chat).isZero())
                .count();
    }
}
