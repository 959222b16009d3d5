package org.trustcoach.turn.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.LanesFull;

class AlarmClockTest {

    private final FakeAlarms alarms = new FakeAlarms();
    private final Map<ChatId, CompletableFuture<Handled>> speaking = new HashMap<>();
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");
    private int unsent;

    private final AlarmClock clock = new AlarmClock(
            alarms,
            (chat, due) -> speaking.computeIfAbsent(chat, any -> new CompletableFuture<>()),
            new AlarmClock.WayOut(Set.of("test"), channel -> 400 - unsent),
            threads::add,
            () -> now);

    @Test
    void each_alarm_that_went_off_has_the_coach_speak() {
        alarms.go(2);

        clock.look();

        assertThat(speaking.keySet()).containsExactlyInAnyOrder(chat(0), chat(1));
    }

    @Test
    void no_more_is_claimed_than_can_be_sent_soon() {
        alarms.go(100);
        unsent = 398;

        clock.look();

        assertThat(speaking).hasSize(2);

        unsent = 400;
        clock.look();

        assertThat(speaking).as("replies to people go first").hasSize(2);
    }

    @Test
    void as_soon_as_half_of_it_is_said_more_is_claimed_without_waiting_for_the_next_look() {
        alarms.go(1_000);
        while (speaking.size() < 200) {
            clock.look();
        }
        clock.look();
        assertThat(speaking).hasSize(200);

        speaking.values().stream().limit(99).toList().forEach(spoken -> spoken.complete(Handled.COMMITTED));
        assertThat(threads).isEmpty();
        List.copyOf(speaking.values()).forEach(spoken -> spoken.complete(Handled.COMMITTED));

        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(speaking).hasSize(400);
    }

    @Test
    void a_claim_that_could_not_be_used_is_given_back_a_second_later() {
        alarms.go(1);
        clock.look();

        speaking.get(chat(0)).completeExceptionally(new LanesFull());
        clock.look();
        assertThat(alarms.returned).isEmpty();
        now = now.plusSeconds(1);
        clock.look();

        assertThat(alarms.returned).extracting(Claim::chat).containsExactly(chat(0));

        now = now.plusSeconds(1);
        clock.look();
        assertThat(alarms.returned).as("once").hasSize(1);
    }

    @Test
    void while_the_store_is_away_it_keeps_looking() {
        alarms.go(1);
        alarms.away = true;
        clock.look();

        alarms.away = false;
        clock.look();

        assertThat(speaking).hasSize(1);
    }

    @Test
    void after_the_end_nothing_is_claimed_and_what_was_refused_is_given_back_at_once() {
        alarms.go(1);
        clock.look();
        clock.stop();
        alarms.go(1);
        clock.look();

        speaking.get(chat(0)).completeExceptionally(new LanesFull());
        clock.leave();

        assertThat(speaking).hasSize(1);
        assertThat(alarms.returned).hasSize(1);
    }

    @Test
    void a_process_that_is_alone_takes_claims_over() {
        clock.takeOver();

        assertThat(alarms.takenBack).containsExactly("test");
    }

    private static ChatId chat(int number) {
        return ChatId.of("test", String.valueOf(number));
    }

    private final class FakeAlarms implements Alarms {

        private final Queue<Claim> gone = new ArrayDeque<>();
        private final List<Claim> returned = new ArrayList<>();
        private final List<String> takenBack = new ArrayList<>();
        private boolean away;
        private int count;

        void go(int alarms) {
            for (int i = 0; i < alarms; i++) {
                gone.add(new Claim(chat(count++), now, now));
            }
        }

        @Override
        public List<Claim> claim(String channel, int limit) {
            if (away) {
                throw new StoreUnavailable("no connection", new IllegalStateException());
            }
            List<Claim> claims = new ArrayList<>();
            while (claims.size() < limit && !gone.isEmpty()) {
                claims.add(gone.remove());
            }
            return claims;
        }

        @Override
        public void giveBack(List<Claim> claims) {
            returned.addAll(claims);
        }

        @Override
        public void takeBack(String channel) {
            takenBack.add(channel);
        }

        @Override
        public Map<ChatId, Optional<Instant>> survey(String channel, int part) {
            return Map.of();
        }
    }
}
