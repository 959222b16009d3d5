package org.trustcoach.redis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import redis.clients.jedis.AbstractPipeline;
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
    private final Presence presence;
    private final LogRewriter rewriter;

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
        this.presence = new Presence(() -> RedisClients.hangUp(client));
        this.rewriter = new LogRewriter(client);
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
        Map<List<String>, Object> answers = new HashMap<>();
        List<List<String>> open = unanswered(script, keySets, arguments, answers);
        while (!open.isEmpty()) {
            // its server learns the script, so that whatever else that server is asked goes in one go again
            List<String> first = open.get(0);
            answers.put(first, run(script, first, arguments));
            open = unanswered(script, open.subList(1, open.size()), arguments, answers);
        }
        return keySets.stream().map(answers::get).toList();
    }

    /** Notes the answers, and gives the sets of keys whose server doesn't know the script. */
    private List<List<String>> unanswered(
            Script script, List<List<String>> keySets, List<String> arguments, Map<List<String>, Object> answers) {
        Map<List<String>, Response<Object>> responses = new LinkedHashMap<>();
        return read(jedis -> {
            try (AbstractPipeline pipeline = jedis.pipelined()) {
                keySets.forEach(keys -> responses.put(keys, pipeline.evalsha(script.hash(), keys, arguments)));
                pipeline.sync();
            }
            List<List<String>> unknown = new ArrayList<>();
            responses.forEach((keys, response) -> {
                try {
                    answers.put(keys, response.get());
                } catch (JedisNoScriptException unheard) {
                    unknown.add(keys);
                }
            });
            return unknown;
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
            T answer = call.apply(client);
            presence.answered();
            return answer;
        } catch (JedisException failure) {
            throw presence.failed(failure);
        }
    }

    /** Has the append-only file of this shard written anew, so that what was deleted is in no file either. */
    void rewriteLog(LogRewriter.Debt debt) {
        rewriter.pay(debt);
    }

    /** Has the append-only files written anew where an earlier run didn't come to it. */
    public void rewriteLogsLeftOwing() {
        rewriter.payAll();
    }

    @Override
    public void close() {
        rewriter.close();
        client.close();
    }
}
