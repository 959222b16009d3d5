package org.trustcoach.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** The one way to the server: runs scripts by hash, and turns whatever goes wrong into {@link StoreUnavailable}. Thread-safe. */
public final class RedisStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);
    private static final int REPLICAS = 1;
    private static final long REPLICA_MS = 200;

    private final UnifiedJedis client;
    private final boolean replicated;
    private final LogRewriter rewriter = new LogRewriter();

    /** @param client of one server without replicas; owned from now on, closed with this */
    public RedisStore(UnifiedJedis client) {
        this(client, false);
    }

    /**
     * @param client owned from now on, closed with this
     * @param replicated whether another server takes over when this one dies, as with Sentinel and in a cluster
     */
    public RedisStore(UnifiedJedis client, boolean replicated) {
        this.client = client;
        this.replicated = replicated;
    }

    /** Runs the script; a server that doesn't know it learns it on the way. */
    List<?> list(Script script, List<String> keys, List<String> arguments) {
        return (List<?>) run(script, keys, arguments);
    }

    /**
     * Runs the script, and gives a replica, if there are any, {@value #REPLICA_MS} ms to have what it wrote. Both go in one round
     * trip on one connection, because a server waits for what came by the same connection only.
     */
    List<?> kept(Script script, List<String> keys, List<String> arguments) {
        return replicated
                ? read(jedis -> {
                    Response<Object> response;
                    Response<Long> replicas;
                    try (AbstractPipeline pipeline = jedis.pipelined()) {
                        response = pipeline.evalsha(script.hash(), keys, arguments);
                        replicas = pipeline.waitReplicas(keys.get(0), REPLICAS, REPLICA_MS);
                        pipeline.sync();
                    }
                    List<?> answer = (List<?>) answer(response, () -> learnt(script, keys, arguments));
                    if (replicas.get() < REPLICAS) {
                        LOG.warn("no replica of Redis has taken a commitment within {} ms", REPLICA_MS);
                    }
                    return answer;
                })
                : list(script, keys, arguments);
    }

    private List<?> learnt(Script script, List<String> keys, List<String> arguments) {
        read(jedis -> jedis.scriptLoad(script.text(), keys.get(0)));
        return kept(script, keys, arguments);
    }

    /** Runs a script that answers with a number. */
    long number(Script script, List<String> keys, List<String> arguments) {
        return (Long) run(script, keys, arguments);
    }

    private Object run(Script script, List<String> keys, List<String> arguments) {
        return read(jedis -> {
            try {
                return jedis.evalsha(script.hash(), keys, arguments);
            } catch (JedisNoScriptException unknown) {
                return jedis.eval(script.text(), keys, arguments);
            }
        });
    }

    /** Runs the script once for each set of keys, in one go. */
    List<List<?>> lists(Script script, List<List<String>> keySets, List<String> arguments) {
        List<List<?>> lists = new ArrayList<>();
        all(script, keySets, arguments).forEach(answer -> lists.add((List<?>) answer));
        return lists;
    }

    /** Runs a script that answers with a number once for each set of keys, in one go. */
    List<Long> numbers(Script script, List<List<String>> keySets, List<String> arguments) {
        return all(script, keySets, arguments).stream()
                .map(answer -> (Long) answer)
                .toList();
    }

    private List<Object> all(Script script, List<List<String>> keySets, List<String> arguments) {
        return read(jedis -> {
            List<Response<Object>> responses;
            try (AbstractPipeline pipeline = jedis.pipelined()) {
                responses = keySets.stream()
                        .map(keys -> pipeline.evalsha(script.hash(), keys, arguments))
                        .toList();
                pipeline.sync();
            }
            return IntStream.range(0, keySets.size())
                    .mapToObj(i -> answer(responses.get(i), () -> run(script, keySets.get(i), arguments)))
                    .toList();
        });
    }

    private static <T> T answer(Response<T> response, Supplier<T> again) {
        try {
            return response.get();
        } catch (JedisNoScriptException unknown) {
            return again.get();
        }
    }

    /** Calls the client. */
    <T> T read(Function<UnifiedJedis, T> call) {
        try {
            return call.apply(client);
        } catch (JedisException failure) {
            throw new StoreUnavailable(reason(failure), failure);
        }
    }

    /** Has the append-only file with this key written anew, so that what was deleted is in no file either. */
    void rewriteLog(String key) {
        rewriter.request(() -> client.sendCommand(key, Protocol.Command.BGREWRITEAOF));
    }

    private static String reason(JedisException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    @Override
    public void close() {
        rewriter.close();
        client.close();
    }
}
