package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.HostAndPort;

class RedisAddressTest {

    @Test
    void a_host_alone_is_a_server_on_the_usual_port() {
        RedisAddress address = RedisAddress.parse("redis://cache");

        assertThat(address.kind()).isEqualTo(RedisAddress.Kind.SERVER);
        assertThat(address.nodes()).containsExactly(new HostAndPort("cache", 6379));
        assertThat(address.tls()).isFalse();
    }

    @Test
    void user_password_tls_and_database_are_read() {
        RedisAddress address = RedisAddress.parse("rediss://coach:p%40ss+word@cache.example:6380/3");

        assertThat(address.tls()).isTrue();
        assertThat(address.user()).isEqualTo("coach");
        assertThat(address.password()).isEqualTo("p@ss+word");
        assertThat(address.database()).isEqualTo(3);
        assertThat(address.nodes()).containsExactly(new HostAndPort("cache.example", 6380));
    }

    @Test
    void a_password_without_a_user_belongs_to_the_default_user() {
        RedisAddress address = RedisAddress.parse("redis://:secret@cache");

        assertThat(address.user()).isNull();
        assertThat(address.password()).isEqualTo("secret");
    }

    @Test
    void sentinels_name_their_master() {
        RedisAddress address = RedisAddress.parse("redis-sentinel://:secret@one,two:26380/coach/2");

        assertThat(address.kind()).isEqualTo(RedisAddress.Kind.SENTINEL);
        assertThat(address.nodes()).containsExactly(new HostAndPort("one", 26379), new HostAndPort("two", 26380));
        assertThat(address.master()).isEqualTo("coach");
        assertThat(address.database()).isEqualTo(2);
    }

    @Test
    void a_cluster_names_some_nodes() {
        RedisAddress address = RedisAddress.parse("rediss-cluster://one:7000,two:7001");

        assertThat(address.kind()).isEqualTo(RedisAddress.Kind.CLUSTER);
        assertThat(address.tls()).isTrue();
        assertThat(address.nodes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cache:6379",
                "http://cache",
                "redis://",
                "redis://cache:port",
                "redis://cache:70000",
                "redis-sentinel://one",
                "redis://cache/two",
                "redis://ca che",
                "redis://:secret@cache:x"
            })
    void anything_else_is_refused_with_an_example_and_without_the_password(String url) {
        assertThatThrownBy(() -> RedisAddress.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("redis://host:6379")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_is_written_without_its_password() {
        assertThat(RedisAddress.parse("redis://coach:secret@cache").toString()).doesNotContain("secret");
    }
}
