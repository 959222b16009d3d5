package org.trustcoach.redis;

import java.time.Duration;
import java.util.Objects;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.UnifiedJedis;

/** Opens clients. */
public final class RedisClients {

    private static final int CONNECT_MS = 2_000;
    private static final int ANSWER_MS = 5_000;
    private static final int CONNECTIONS = 32;

    private RedisClients() {}

    /** A client for this address. It may connect later only; the first call tells. */
    public static UnifiedJedis open(RedisAddress address) {
        JedisClientConfig config = config(address);
        return switch (address.kind()) {
            case SERVER ->
                RedisClient.builder()
                        .hostAndPort(address.nodes().iterator().next())
                        .clientConfig(config)
                        .poolConfig(pool())
                        .build();
            case SENTINEL ->
                RedisSentinelClient.builder()
                        .masterName(Objects.requireNonNull(address.master()))
                        .sentinels(address.nodes())
                        .sentinelClientConfig(DefaultJedisClientConfig.builder()
                                .ssl(address.tls())
                                .build())
                        .clientConfig(config)
                        .poolConfig(pool())
                        .build();
            case CLUSTER ->
                RedisClusterClient.builder()
                        .nodes(address.nodes())
                        .clientConfig(config)
                        .poolConfig(pool())
                        .build();
        };
    }

    /** Gives up connections that are kept for later, to a server that has gone: it won't know them when it is back. */
    static void hangUp(UnifiedJedis client) {
        if (client instanceof RedisClient single) {
            single.getPool().clear();
        }
    }

    private static JedisClientConfig config(RedisAddress address) {
        return DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(CONNECT_MS)
                .socketTimeoutMillis(ANSWER_MS)
                .ssl(address.tls())
                .user(address.user())
                .password(address.password())
                .database(address.database())
                .autoNegotiateProtocol(false)
                .clientName("trust-coach")
                .build();
    }

    private static ConnectionPoolConfig pool() {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(ANSWER_MS));
        pool.setJmxEnabled(false);
        return pool;
    }
}
