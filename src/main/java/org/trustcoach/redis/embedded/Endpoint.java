package org.trustcoach.redis.embedded;

/**
 * Where a built-in Redis listens, on the loopback address.
 *
 * @param port its port
 * @param password what it wants to hear first
 */
public record Endpoint(int port, String password) {

    /** The address as a {@code redis://} URL. It holds the password: never log it. */
    public String url() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
