package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.redis.embedded.EmbeddedRedis;

class PresenceTest {

    private static final Logger ALL = (Logger) LoggerFactory.getLogger("org.trustcoach");
    private static final int CONNECTIONS = 8;

    @TempDir
    private Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                said.add(event.getLevel() + " " + event.getFormattedMessage());
            }
        }
    };

    @BeforeEach
    void listen() {
        listener.start();
        ALL.addAppender(listener);
    }

    @AfterEach
    void listenNoMore() {
        ALL.detachAppender(listener);
    }

    @Test
    void that_the_store_is_away_is_said_once_and_that_it_is_back_once() {
        EmbeddedRedis redis = new EmbeddedRedis(folder);
        try (RedisStore store = new RedisStore(
                RedisClients.open(RedisAddress.parse(redis.start().url())))) {
            IntStream.range(0, CONNECTIONS).parallel().forEach(any -> ping(store));

            ProcessHandle.of(redis.pid().orElseThrow()).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> !answers(store));
            await().atMost(Duration.ofSeconds(20)).until(() -> answers(store));
            IntStream.range(0, CONNECTIONS).parallel().forEach(any -> answers(store));
            await().until(() -> answers(store));

            assertThat(said.stream().filter(line -> line.contains("the store is")))
                    .satisfiesExactly(
                            away -> assertThat(away).startsWith("WARN the store is away, "),
                            back -> assertThat(back).isEqualTo("INFO the store is back"));
        } finally {
            redis.stop();
        }
    }

    @Test
    void who_has_to_wait_for_a_store_that_is_away_does_not_say_so_again() {
        EmbeddedRedis redis = new EmbeddedRedis(folder);
        try (RedisStore store = new RedisStore(
                RedisClients.open(RedisAddress.parse(redis.start().url())))) {
            ping(store);
            redis.stop();

            for (int i = 0; i < CONNECTIONS; i++) {
                try {
                    ping(store);
                } catch (StoreUnavailable away) {
                    away.warn(ALL, "the update waits");
                }
            }

            assertThat(said).singleElement().asString().startsWith("WARN the store is away, and is tried");
        }
    }

    @Test
    void a_start_that_finds_no_store_leaves_it_to_the_caller_to_say_so() {
        try (RedisStore store = new RedisStore(RedisClients.open(RedisAddress.parse("redis://127.0.0.1:1")))) {
            assertThatThrownBy(() -> ping(store)).isInstanceOf(StoreUnavailable.class);

            assertThat(said).isEmpty();
        }
    }

    @Test
    void what_a_server_refuses_is_said_by_whom_it_was_refused_to() {
        RedisStore store = RealRedis.emptied();
        ping(store);
        RealRedis.client().set("word", "no number");

        assertThatThrownBy(() -> store.read(jedis -> jedis.incr("word")))
                .isInstanceOfSatisfying(StoreUnavailable.class, refused -> refused.warn(ALL, "the update waits"));

        assertThat(said).singleElement().asString().contains("the update waits", "not an integer");
    }

    private static void ping(RedisStore store) {
        store.read(jedis -> jedis.ping());
    }

    private static boolean answers(RedisStore store) {
        try {
            ping(store);
            return true;
        } catch (StoreUnavailable away) {
            return false;
        }
    }
}
