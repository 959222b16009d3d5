package org.trustcoach.redis;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Asks the server to write its append-only file anew, and asks again while an earlier rewrite is under way: that one may
 * still copy what has just been deleted. Thread-safe.
 */
final class LogRewriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogRewriter.class);
    private static final int MAX_ATTEMPTS = 60;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "log-rewriter");
        daemon.setDaemon(true);
        return daemon;
    });

    void request(Runnable rewrite) {
        attempt(rewrite, 1, 0);
    }

    private void attempt(Runnable rewrite, int number, long delaySeconds) {
        try {
            thread.schedule(() -> run(rewrite, number), delaySeconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.warn("the append-only file was not rewritten after an erase: the program stops");
        }
    }

    private void run(Runnable rewrite, int number) {
        try {
            rewrite.run();
        } catch (JedisException refused) {
            if (number < MAX_ATTEMPTS) {
                attempt(rewrite, number + 1, 1);
            } else {
                LOG.warn("the append-only file was not rewritten after an erase: {}", refused.getMessage());
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
