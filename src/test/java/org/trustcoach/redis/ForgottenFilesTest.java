package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Update;
import org.trustcoach.delivery.Lease;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import org.trustcoach.transcript.Entry;
import org.trustcoach.turn.TurnHandler;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.UnifiedJedis;

/** What was forgotten is in no file of the server either. */
class ForgottenFilesTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final String SECRET = "marker-7f3a";
    private static final int OTHERS = 50_000;

    @TempDir
    private Path folder;

    private EmbeddedRedis redis;
    private UnifiedJedis client;
    private RedisStore store;
    private TurnHandler coach;
    private int updates;

    @BeforeEach
    void start() {
        redis = new EmbeddedRedis(folder);
        client = RedisClients.open(RedisAddress.parse(redis.start().url()));
        store = new RedisStore(client);
        RedisMailboxes mailboxes = new RedisMailboxes(store, Guards.all());
        coach = OneProcess.on(new RedisTurns(store, Guards.all()), lease -> sendAll(mailboxes, lease));
    }

    @AfterEach
    void stop() {
        store.close();
        redis.stop();
    }

    @Test
    void a_person_who_was_forgotten() {
        say("I told Zebediah I'd send the draft by Monday 5pm");
        say("yes");
        say("Berlin");
        assertThat(file()).contains("Zebediah");

        say("/forget Zebediah");
        say("yes");

        await().atMost(Duration.ofSeconds(20)).until(() -> !file().contains("Zebediah"));
        await().until(() -> !owes());
    }

    @Test
    void a_chat_that_was_forgotten() {
        keepSecret();

        say("/forget");
        say("yes");

        await().atMost(Duration.ofSeconds(20)).until(() -> !file().contains(SECRET));
        await().until(() -> !owes());
    }

    @Test
    void a_stop_waits_until_the_file_is_written() {
        keepSecret();
        keepMuchElse();

        say("/forget");
        say("yes");
        store.close();
        redis.stop();

        assertThat(file()).doesNotContain(SECRET);
    }

    @Test
    void what_a_crash_has_left_owing_is_written_anew_after_the_next_start() {
        keepSecret();
        client.del(Keys.of(ANNA).page(), Keys.of(ANNA).pageOrder());
        client.sadd(Keys.of(ANNA).owed(), "u1");
        assertThat(file()).contains(SECRET);

        store.rewriteLogsLeftOwing();

        await().atMost(Duration.ofSeconds(20)).until(() -> !file().contains(SECRET));
        await().until(() -> !owes());
    }

    @Test
    void the_file_is_not_written_before_the_farewell_has_left() {
        keepSecret();
        client.hset(Keys.of(ANNA).tokens(), ANNA.value(), "1");
        client.rpush(Keys.of(ANNA).mailbox(), "t1.0\nI keep nothing about " + SECRET + " any more.");
        client.del(Keys.of(ANNA).page(), Keys.of(ANNA).pageOrder());
        client.sadd(Keys.of(ANNA).owed(), "u1");

        store.rewriteLogsLeftOwing();
        await().atMost(Duration.ofSeconds(20)).until(this::looksAgainWhetherTheMailHasLeft);
        client.del(Keys.of(ANNA).mailbox());
        client.hdel(Keys.of(ANNA).tokens(), ANNA.value());

        await().atMost(Duration.ofSeconds(20)).until(() -> !owes());
        assertThat(file()).doesNotContain(SECRET);
    }

    @Test
    void what_could_not_wait_for_the_farewell_is_still_owed_after_a_stop() {
        client.hset(Keys.of(ANNA).tokens(), ANNA.value(), "1");
        client.sadd(Keys.of(ANNA).owed(), "u1");
        store.rewriteLogsLeftOwing();

        store.close();

        client = RedisClients.open(RedisAddress.parse(redis.start().url()));
        store = new RedisStore(client);
        assertThat(owes()).isTrue();
    }

    private boolean looksAgainWhetherTheMailHasLeft() {
        return client.info("commandstats")
                .lines()
                .anyMatch(line -> line.matches("cmdstat_hlen:calls=([2-9]|\\d\\d+),.*"));
    }

    private void keepSecret() {
        new RedisPage(store, Guards.all()).append(ANNA, Entry.ofPerson("p1", SECRET, Instant.EPOCH));
        assertThat(file()).contains(SECRET);
    }

    /** So that writing takes its time. */
    private void keepMuchElse() {
        try (AbstractPipeline pipeline = client.pipelined()) {
            for (int i = 0; i < OTHERS; i++) {
                pipeline.set("other" + i, "words");
            }
            pipeline.sync();
        }
    }

    private void say(String text) {
        String id = "u" + updates++;
        coach.accept(new Update(id, ANNA, new Incoming.Message(id, text))).join();
    }

    private boolean owes() {
        return client.exists(Keys.of(ANNA).owed());
    }

    private String file() {
        try {
            return Files.readString(folder.resolve("appendonly.aof"), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void sendAll(RedisMailboxes mailboxes, Lease lease) {
        Optional<Reply> next = mailboxes.head(lease);
        while (next.isPresent()) {
            next = mailboxes.acknowledge(lease, next.get(), null);
        }
    }
}
