package org.trustcoach.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import redis.clients.jedis.UnifiedJedis;

/** One real Redis for all tests of a run, emptied on request. */
public final class RealRedis {

    private static final Path FOLDER = folder();
    private static final EmbeddedRedis SERVER = new EmbeddedRedis(FOLDER);
    private static final UnifiedJedis CLIENT = open();

    private RealRedis() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "redis");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UnifiedJedis open() {
        UnifiedJedis client =
                RedisClients.open(RedisAddress.parse(SERVER.start().url()));
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
        return client;
    }

    public static UnifiedJedis client() {
        return CLIENT;
    }

    /** A store on an empty server. */
    public static RedisStore emptied() {
        CLIENT.flushAll();
        return new RedisStore(CLIENT);
    }
}
