package org.trustcoach.redis;

/** A Redis that must not be used; the message says why and what to do. */
public final class UnfitRedis extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitRedis(String message) {
        super(message);
    }
}
