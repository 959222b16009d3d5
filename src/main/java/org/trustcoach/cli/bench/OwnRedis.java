package org.trustcoach.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.redis.RedisAddress;
import org.trustcoach.redis.RedisClients;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import redis.clients.jedis.UnifiedJedis;

/** A Redis for a measurement, of which nothing stays. */
final class OwnRedis implements AutoCloseable {

    private final Path folder;
    private final EmbeddedRedis server;
    private final UnifiedJedis client;

    OwnRedis() throws IOException {
        folder = Files.createTempDirectory("trust-coach-bench");
        server = new EmbeddedRedis(folder);
        client = RedisClients.open(RedisAddress.parse(server.start().url()));
    }

    UnifiedJedis client() {
        return client;
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.stop();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
