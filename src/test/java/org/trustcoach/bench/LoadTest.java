package org.trustcoach.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final ExecutorService elsewhere = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        elsewhere.shutdown();
    }

    @Test
    void a_client_begins_its_next_piece_when_the_one_before_is_done() throws InterruptedException {
        List<AtomicInteger> open = List.of(new AtomicInteger(), new AtomicInteger());
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Load load = new Load(2, (client, number) -> {
            most.accumulateAndGet(open.get(client).incrementAndGet(), Math::max);
            return CompletableFuture.runAsync(
                    () -> {
                        open.get(client).decrementAndGet();
                        done.incrementAndGet();
                    },
                    elsewhere);
        });

        Load.Figures figures = load.run(SHORT);

        assertThat(most).hasValue(1);
        assertThat(figures.count()).isPositive().isEqualTo(done.get());
    }

    @Test
    void the_pieces_of_a_client_are_numbered_through_all_its_runs() throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Load load = new Load(1, (client, number) -> {
            assertThat(number).isEqualTo(next.getAndIncrement());
            return CompletableFuture.completedFuture(null);
        });

        long first = load.run(SHORT).count();
        long second = load.run(SHORT).count();

        assertThat(next.get()).isEqualTo(first + second);
    }

    @Test
    void work_that_fails_ends_the_measurement() {
        IllegalStateException gone = new IllegalStateException("the server is gone");

        assertThatThrownBy(() -> new Load(2, (client, number) -> CompletableFuture.failedFuture(gone)).run(SHORT))
                .hasRootCause(gone);
        assertThatThrownBy(() -> new Load(2, (client, number) -> {
                            throw gone;
                        })
                        .run(SHORT))
                .hasRootCause(gone);
    }
}
