package org.trustcoach.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.redis.RedisAddress;
import org.trustcoach.redis.RedisClients;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import redis.clients.jedis.UnifiedJedis;

/** A Redis for a measurement, of which nothing stays, even if the program is stopped in the middle. */
final class OwnRedis implements AutoCloseable {

    private final Path folder;
    private final EmbeddedRedis server;
    private final UnifiedJedis client;
    private final Thread atStop = new Thread(this::remove);
    private boolean removed;

    OwnRedis() throws IOException {
        folder = Files.createTempDirectory("trust-coach-bench");
        server = new EmbeddedRedis(folder);
        Runtime.getRuntime().addShutdownHook(atStop);
        client = RedisClients.open(RedisAddress.parse(server.start().url()));
    }

    UnifiedJedis client() {
        return client;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException stopping) {
            // it runs, and finds nothing to do
        }
    }

    private synchronized void remove() {
        if (removed) {
            return;
        }
        removed = true;
        client.close();
        server.stop();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
