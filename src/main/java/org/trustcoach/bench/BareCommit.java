package org.trustcoach.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.trustcoach.redis.Script;
import redis.clients.jedis.UnifiedJedis;

/** The commit script called by itself, with nothing thought beforehand: the most that a server and its client can do. */
final class BareCommit implements Load.Work {

    private static final int REPLY = 700;
    private static final int SAMPLE = 100;

    private final UnifiedJedis redis;
    private final String hash;
    private final int chats;
    private final String session;

    /**
     * @param redis an empty server
     * @param chats how many each client speaks for in turn
     * @param size bytes of one call, as a turn of the whole way sends them
     */
    BareCommit(UnifiedJedis redis, int chats, long size) {
        this(redis, chats, "s".repeat((int) Math.max(0, size - sizeWithoutSession(redis))));
    }

    private BareCommit(UnifiedJedis redis, int chats, String session) {
        this.redis = redis;
        this.hash = redis.scriptLoad(Script.shipped("commit").text());
        this.chats = chats;
        this.session = session;
    }

    private static long sizeWithoutSession(UnifiedJedis redis) {
        BareCommit empty = new BareCommit(redis, SAMPLE, "");
        RedisCalls before = RedisCalls.of(redis);
        for (int turn = 0; turn < SAMPLE; turn++) {
            empty.begin(0, turn);
        }
        long size = RedisCalls.of(redis).since(before).received() / SAMPLE;
        redis.flushAll();
        return size;
    }

    @Override
    public CompletableFuture<?> begin(int client, long turn) {
        String tag = "tc:{s%03d}:".formatted(client);
        String chat = "bench:" + turn % chats;
        long version = turn / chats;
        List<String> keys = List.of(
                tag + "sess:" + chat,
                tag + "seen",
                tag + "mb:" + chat,
                tag + "ready",
                tag + "tok",
                tag + "fence",
                tag + "chats",
                tag + "com:" + chat,
                tag + "due:bench",
                tag + "claims:bench",
                tag + "paused");
        String reply = "t1.0\n" + "r".repeat(REPLY);
        Object answer = redis.evalsha(
                hash,
                keys,
                List.of("u" + turn, String.valueOf(version), "1", session, chat, "30000", "172800000", "", "0", reply));
        return CompletableFuture.completedFuture(answer);
    }
}
