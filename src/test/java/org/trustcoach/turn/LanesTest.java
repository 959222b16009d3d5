package org.trustcoach.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;

class LanesTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final ChatId BEN = ChatId.of("test", "ben");

    private final Lanes lanes = new Lanes(2, 100);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException {
        gate.countDown();
        lanes.close(Duration.ofSeconds(10));
    }

    @Test
    void tasks_of_one_chat_run_one_by_one_in_their_order() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger atOnce = new AtomicInteger();
        List<CompletableFuture<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            results.add(lanes.submit(ANNA, () -> {
                int together = atOnce.incrementAndGet();
                done.add(number);
                Thread.yield();
                atOnce.decrementAndGet();
                return together;
            }));
        }

        assertThat(results).allSatisfy(result -> assertThat(await(result)).isEqualTo(1));
        assertThat(done).isSorted().hasSize(100);
    }

    @Test
    void a_chat_that_takes_its_time_keeps_nobody_else_waiting() {
        CompletableFuture<String> slow = lanes.submit(ANNA, () -> waitAtGate("slow"));
        CompletableFuture<String> behind = lanes.submit(ANNA, () -> "behind");

        assertThat(await(lanes.submit(BEN, () -> "ben"))).isEqualTo("ben");
        assertThat(slow).isNotDone();
        assertThat(behind).isNotDone();

        gate.countDown();

        assertThat(await(behind)).isEqualTo("behind");
    }

    @Test
    void a_task_that_fails_does_not_stop_its_lane() {
        CompletableFuture<String> failed = lanes.submit(ANNA, () -> {
            throw new StackOverflowError();
        });
        CompletableFuture<String> next = lanes.submit(ANNA, () -> "next");

        assertThatThrownBy(() -> failed.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(await(next)).isEqualTo("next");
    }

    @Test
    void full_lanes_refuse_at_once_and_take_again_when_there_is_room() throws InterruptedException {
        Lanes narrow = new Lanes(1, 2);
        CompletableFuture<String> running = narrow.submit(ANNA, () -> waitAtGate("running"));
        CompletableFuture<String> waiting = narrow.submit(BEN, () -> "waiting");

        assertThatThrownBy(() -> narrow.submit(ANNA, () -> "more").get()).hasCauseInstanceOf(LanesFull.class);

        gate.countDown();
        await(running);
        await(waiting);

        assertThat(await(narrow.submit(ANNA, () -> "more"))).isEqualTo("more");
        narrow.close(Duration.ofSeconds(10));
    }

    @Test
    void closing_lets_the_running_task_end_and_fails_all_that_wait_however_many() throws InterruptedException {
        Lanes wide = new Lanes(1, 200_000);
        CompletableFuture<String> running = wide.submit(ANNA, () -> waitAtGate("running"));
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            waiting.add(wide.submit(ANNA, () -> "too late"));
        }
        Thread opener = new Thread(() -> {
            while (!wide.isClosed()) {
                Thread.onSpinWait();
            }
            gate.countDown();
        });
        begun.await();
        opener.start();

        wide.close(Duration.ofSeconds(30));

        assertThat(await(running)).isEqualTo("running");
        assertThat(waiting)
                .allSatisfy(result -> assertThatThrownBy(() -> result.get(10, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(LanesClosed.class));
        assertThatThrownBy(() -> wide.submit(BEN, () -> "late").get()).hasCauseInstanceOf(LanesClosed.class);
    }

    @Test
    void closing_does_not_wait_for_ever_and_still_fails_what_waits_behind_a_stuck_task() throws InterruptedException {
        Lanes stuck = new Lanes(1, 10);
        CompletableFuture<String> running = stuck.submit(ANNA, () -> waitAtGate("running"));
        CompletableFuture<String> behind = stuck.submit(ANNA, () -> "behind");

        begun.await();
        stuck.close(Duration.ofMillis(1));

        assertThatThrownBy(() -> behind.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(LanesClosed.class);
        gate.countDown();
        assertThat(await(running)).isEqualTo("running");
    }

    @Test
    void whatever_comes_while_the_lanes_close_is_either_done_or_refused() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            Lanes closing = new Lanes(2, 1000);
            List<CompletableFuture<String>> results = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch first = new CountDownLatch(1);
            Thread sender = new Thread(() -> {
                for (int i = 0; i < 300; i++) {
                    results.add(closing.submit(i % 3 == 0 ? ANNA : BEN, () -> "done"));
                    first.countDown();
                }
            });
            sender.start();
            first.await();
            closing.close(Duration.ofSeconds(10));
            sender.join();

            assertThat(results)
                    .hasSize(300)
                    .allSatisfy(result -> assertThat(outcome(result)).isIn("done", "closed"));
        }
    }

    private String waitAtGate(String answer) {
        try {
            begun.countDown();
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answer;
    }

    private static String outcome(CompletableFuture<String> result) {
        try {
            return result.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause() instanceof LanesClosed ? "closed" : e.toString();
        } catch (InterruptedException | TimeoutException e) {
            return e.toString();
        }
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
