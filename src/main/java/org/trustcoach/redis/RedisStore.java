package org.trustcoach.redis;

import java.util.List;
import java.util.function.Function;
import org.trustcoach.delivery.StoreUnavailable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** The one way to the server: runs scripts by hash, and turns whatever goes wrong into {@link StoreUnavailable}. Thread-safe. */
public final class RedisStore implements AutoCloseable {

    private final UnifiedJedis client;
    private final LogRewriter rewriter = new LogRewriter();

    /** @param client owned from now on, closed with this */
    public RedisStore(UnifiedJedis client) {
        this.client = client;
    }

    /** Runs the script; a server that doesn't know it learns it on the way. */
    List<?> list(Script script, List<String> keys, List<String> arguments) {
        return (List<?>) run(script, keys, arguments);
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
        return read(jedis -> {
            List<Response<Object>> responses;
            try (AbstractPipeline pipeline = jedis.pipelined()) {
                responses = keySets.stream()
                        .map(keys -> pipeline.evalsha(script.hash(), keys, arguments))
                        .toList();
                pipeline.sync();
            }
            return java.util.stream.IntStream.range(0, keySets.size())
                    .<List<?>>mapToObj(i -> answer(responses.get(i), () -> list(script, keySets.get(i), arguments)))
                    .toList();
        });
    }

    private static List<?> answer(Response<Object> response, java.util.function.Supplier<List<?>> again) {
        try {
            return (List<?>) response.get();
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
