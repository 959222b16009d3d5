package org.trustcoach.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

class EmbeddedRedisTest {

    @TempDir
    private Path folder;

    private EmbeddedRedis redis;

    @AfterEach
    void stop() {
        if (redis != null) {
            redis.stop();
        }
    }

    @Test
    void what_is_written_survives_a_stop_and_a_start() {
        redis = new EmbeddedRedis(folder);
        write(redis.start(), "name", "Anna");
        redis.stop();

        redis = new EmbeddedRedis(folder);

        assertThat(read(redis.start(), "name")).isEqualTo("Anna");
    }

    @Test
    void a_folder_that_can_not_be_made_is_refused_with_the_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path within = file.resolve("redis");

        assertThatThrownBy(() -> new EmbeddedRedis(within).start())
                .isInstanceOf(RedisNotStarted.class)
                .hasMessage("the data folder " + within + " can't be used: " + within
                        + " can't be made, Not a directory; choose another one with --trustcoach.data");
        assertThatThrownBy(() -> new EmbeddedRedis(file).prepare())
                .hasMessageContaining(file + " is no folder; choose another one");
    }

    @Test
    void every_write_is_on_disk_before_it_is_acknowledged_and_nothing_is_evicted() {
        redis = new EmbeddedRedis(folder);

        try (RedisClient client = RedisClient.create(redis.start().url())) {
            assertThat(client.configGet("appendfsync")).containsEntry("appendfsync", "always");
            assertThat(client.configGet("appendonly")).containsEntry("appendonly", "yes");
            assertThat(client.configGet("maxmemory-policy")).containsEntry("maxmemory-policy", "noeviction");
        }
    }

    @Test
    void nobody_without_the_password_gets_in_and_only_the_owner_can_read_it() throws IOException {
        redis = new EmbeddedRedis(folder);
        Endpoint endpoint = redis.start();

        assertThatThrownBy(() -> {
                    try (RedisClient stranger = RedisClient.create("redis://127.0.0.1:" + endpoint.port())) {
                        stranger.get("name");
                    }
                })
                .hasMessageContaining("NOAUTH");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(endpoint.toString()).doesNotContain(endpoint.password());
    }

    @Test
    void a_server_that_dies_is_started_again_with_its_data() {
        redis = new EmbeddedRedis(folder);
        Endpoint endpoint = redis.start();
        write(endpoint, "name", "Anna");
        long first = redis.pid().orElseThrow();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> redis.pid().orElse(first) != first);
        assertThat(read(endpoint, "name")).isEqualTo("Anna");
    }

    @Test
    @EnabledIf("aSessionOfItsOwnCanBeHad")
    void what_is_typed_at_the_terminal_of_the_program_does_not_reach_the_server() throws IOException {
        redis = new EmbeddedRedis(folder);
        redis.start();
        long server = redis.pid().orElseThrow();

        String told = Files.readString(Path.of("/proc", String.valueOf(server), "stat"));
        String[] afterName = told.substring(told.lastIndexOf(')') + 2).split(" ");

        assertThat(afterName[2]).as("its process group").isEqualTo(String.valueOf(server));
        assertThat(afterName[3]).as("its session").isEqualTo(String.valueOf(server));
    }

    static boolean aSessionOfItsOwnCanBeHad() {
        return Files.isDirectory(Path.of("/proc/self"))
                && OwnSession.of(Path.of("a"), Path.of("b")).size() > 2;
    }

    @Test
    void a_server_that_an_earlier_run_left_behind_is_taken_over() throws Exception {
        redis = new EmbeddedRedis(folder);
        Endpoint endpoint = redis.start();
        write(endpoint, "name", "Anna");
        long orphan = orphan();

        redis = new EmbeddedRedis(folder);
        Endpoint again = redis.start();

        assertThat(redis.pid()).hasValue(orphan);
        assertThat(read(again, "name")).isEqualTo("Anna");
    }

    @Test
    void a_second_process_is_a_guest_and_leaves_the_server_alone() {
        redis = new EmbeddedRedis(folder);
        Endpoint endpoint = redis.start();
        EmbeddedRedis guest = new EmbeddedRedis(folder);

        assertThat(guest.start()).isEqualTo(endpoint);
        assertThat(guest.isOwner()).isFalse();
        guest.stop();

        write(endpoint, "name", "still there");
    }

    @Test
    void a_copied_folder_gets_a_server_of_its_own(@TempDir Path copy) throws IOException {
        redis = new EmbeddedRedis(folder);
        Endpoint original = redis.start();
        write(original, "name", "Anna");
        for (String file : List.of("server", "appendonly.aof")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        EmbeddedRedis second = new EmbeddedRedis(copy);

        Endpoint own = second.start();

        assertThat(own.port()).isNotEqualTo(original.port());
        assertThat(read(own, "name")).isEqualTo("Anna");
        second.stop();
        assertThat(read(original, "name")).isEqualTo("Anna");
    }

    @Test
    void a_stale_note_of_a_process_that_is_no_redis_is_not_believed() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("server"), ProcessHandle.current().pid() + " 1 secret\n");
        redis = new EmbeddedRedis(folder);

        write(redis.start(), "name", "Anna");

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_folder_that_cannot_be_used_is_told_in_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> new EmbeddedRedis(file.resolve("redis")).start())
                .isInstanceOf(RedisNotStarted.class)
                .hasMessageContaining("can't be used");
    }

    /** Gives up the folder as a killed process would: the lock is gone, the server goes on. */
    private long orphan() throws Exception {
        long pid = redis.pid().orElseThrow();
        redis.abandon();
        return pid;
    }

    private static void write(Endpoint endpoint, String key, String value) {
        try (RedisClient client = RedisClient.create(endpoint.url())) {
            client.set(key, value);
        }
    }

    private static String read(Endpoint endpoint, String key) {
        try (RedisClient client = RedisClient.create(endpoint.url())) {
            return client.get(key);
        }
    }
}
