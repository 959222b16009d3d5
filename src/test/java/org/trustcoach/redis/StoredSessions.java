package org.trustcoach.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trustcoach.chat.ChatId;
import redis.clients.jedis.UnifiedJedis;

/** Looks into the Redis that another process has started. */
public final class StoredSessions implements AutoCloseable {

    private final UnifiedJedis client;

    private StoredSessions(UnifiedJedis client) {
        this.client = client;
    }

    /** @param folder the folder of that Redis */
    public static StoredSessions in(Path folder) throws IOException {
        String[] noted = Files.readString(folder.resolve("server")).strip().split(" ");
        return new StoredSessions(
                RedisClients.open(RedisAddress.parse("redis://:" + noted[2] + "@127.0.0.1:" + noted[1])));
    }

    public int turns(ChatId chat) {
        return new RedisTurns(new RedisStore(client), Guards.all())
                .load(chat)
                .session()
                .turns();
    }

    @Override
    public void close() {
        client.close();
    }
}
