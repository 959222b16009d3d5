package org.trustcoach.redis;

import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Says once that the server is away, and once that it is back. Thread-safe. */
final class Presence {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    /** How a server answers that can't serve anybody for a while. */
    private static final List<String> NOT_NOW = List.of("LOADING", "BUSY", "CLUSTERDOWN", "MASTERDOWN");

    private final Runnable leaves;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNKNOWN);

    private enum State {
        /** It has never answered: a start that fails tells of that itself. */
        UNKNOWN,
        THERE,
        AWAY
    }

    /** @param leaves what is done once when the server goes */
    Presence(Runnable leaves) {
        this.leaves = leaves;
    }

    /** The server has answered. */
    void answered() {
        if (state.get() != State.THERE && state.getAndSet(State.THERE) == State.AWAY) {
            LOG.info("the store is back");
        }
    }

    /** The server has given no answer, or none that helps; what to throw. */
    StoreUnavailable failed(JedisException failure) {
        String reason = reason(failure);
        if (!isAway(failure) || state.get() == State.UNKNOWN) {
            return new StoreUnavailable(reason, failure);
        }
        if (state.getAndSet(State.AWAY) == State.THERE) {
            LOG.warn("the store is away, and is tried until it is back: {}", reason);
            leaves.run();
        }
        return StoreUnavailable.told(reason, failure);
    }

    private static String reason(JedisException failure) {
        String said = String.valueOf(failure.getMessage()).replaceAll("\\.$", "");
        return failure.getCause() instanceof UnknownHostException ? said + ", no such host" : said;
    }

    private static boolean isAway(JedisException failure) {
        String message = String.valueOf(failure.getMessage());
        return !(failure instanceof JedisDataException) || NOT_NOW.stream().anyMatch(message::startsWith);
    }
}
