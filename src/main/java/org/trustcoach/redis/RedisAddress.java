package org.trustcoach.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/**
 * Where Redis is.
 *
 * @param kind one server, Sentinel or a cluster
 * @param tls whether to speak TLS
 * @param nodes the server, the sentinels, or some nodes of the cluster
 * @param user the user's name, or null for the default one
 * @param password the password, or null for none
 * @param master with Sentinel the name of the master, else null
 * @param database the number of the database, 0 by default; a cluster has only 0
 */
public record RedisAddress(
        Kind kind,
        boolean tls,
        Set<HostAndPort> nodes,
        @Nullable String user,
        @Nullable String password,
        @Nullable String master,
        int database) {

    private static final int DEFAULT_PORT = 6379;
    private static final int SENTINEL_PORT = 26379;

    /** The ways Redis is run. */
    public enum Kind {
        SERVER,
        SENTINEL,
        CLUSTER
    }

    /**
     * Reads an address: {@code redis://[user:password@]host[:port][/database]}, {@code rediss://} for TLS,
     * {@code redis-sentinel://host[:port],host…/master[/database]}, {@code redis-cluster://host[:port],host…}, and the last two
     * with {@code rediss-} for TLS.
     *
     * @throws IllegalArgumentException if it is none of these; the message never holds the password
     */
    public static RedisAddress parse(String url) {
        URI uri = uri(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        Kind kind = switch (scheme) {
            case "redis", "rediss" -> Kind.SERVER;
            case "redis-sentinel", "rediss-sentinel" -> Kind.SENTINEL;
            case "redis-cluster", "rediss-cluster" -> Kind.CLUSTER;
            default -> throw malformed();
        };
        String authority = uri.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            throw malformed();
        }
        int at = authority.lastIndexOf('@');
        String[] login = at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
        String[] path = String.valueOf(uri.getPath()).replaceFirst("^/", "").split("/");
        boolean sentinel = kind == Kind.SENTINEL;
        if (sentinel && path[0].isEmpty()) {
            throw malformed();
        }
        return new RedisAddress(
                kind,
                scheme.startsWith("rediss"),
                nodes(authority.substring(at + 1), sentinel ? SENTINEL_PORT : DEFAULT_PORT),
                login.length == 2 && !login[0].isEmpty() ? decode(login[0]) : null,
                login.length == 0 ? null : decode(login[login.length - 1]),
                sentinel ? path[0] : null,
                database(path, sentinel ? 1 : 0));
    }

    private static URI uri(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException unreadable) {
            throw malformed();
        }
    }

    private static Set<HostAndPort> nodes(String hosts, int defaultPort) {
        Set<HostAndPort> nodes = new LinkedHashSet<>();
        Arrays.stream(hosts.split(",")).forEach(host -> nodes.add(node(host, defaultPort)));
        return nodes;
    }

    private static HostAndPort node(String host, int defaultPort) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = hasPort ? host.substring(0, colon) : host;
        try {
            int port = hasPort ? Integer.parseInt(host.substring(colon + 1)) : defaultPort;
            if (name.isEmpty() || port < 1 || port > 65_535) {
                throw malformed();
            }
            return new HostAndPort(name, port);
        } catch (NumberFormatException noPort) {
            throw malformed();
        }
    }

    private static int database(String[] path, int index) {
        try {
            return path.length > index && !path[index].isEmpty() ? Integer.parseInt(path[index]) : 0;
        } catch (NumberFormatException noNumber) {
            throw malformed();
        }
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "REDIS_URL can't be read: it looks like redis://host:6379, rediss://user:password@host,"
                        + " redis-sentinel://host,host/master or redis-cluster://host,host");
    }

    /** The address without its password. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + nodes;
    }
}
