package org.trustcoach.redis.embedded;

import org.jspecify.annotations.Nullable;

/** The built-in Redis can't be had; the message says why and what to do. */
public final class RedisNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RedisNotStarted(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
