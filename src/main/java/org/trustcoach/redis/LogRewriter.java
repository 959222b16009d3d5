package org.trustcoach.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Has the append-only file written anew where something was deleted, so that it is in no file either. What is owed is noted in
 * Redis by the deletion itself, and struck out when the server says that the file is written: what a stop or a crash has cut
 * off is made up for at the next start. Thread-safe.
 */
final class LogRewriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogRewriter.class);
    private static final Duration STOP_WAITS = Duration.ofSeconds(10);
    private static final int MAX_ATTEMPTS = 60;
    private static final long ATTEMPT_MS = 1_000;
    private static final long LOOK_MS = 50;

    /** Longer than a lease, so that mail which somebody left behind is taken up meanwhile. */
    private static final Duration MAIL_LEAVES = Duration.ofSeconds(40);

    private final UnifiedJedis client;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "log-rewriter");
        daemon.setDaemon(true);
        return daemon;
    });

    /** @param client closed by the caller, after this */
    LogRewriter(UnifiedJedis client) {
        this.client = client;
    }

    /**
     * What a shard may owe to the file.
     *
     * @param owed the key of the ids of updates that have deleted something
     * @param tokens the key of the mailboxes that are just being sent
     */
    record Debt(String owed, String tokens) {}

    /**
     * What a server says of its file.
     *
     * @param run names the server's life: what another life was asked for is lost
     */
    private record Told(String run, boolean writes, boolean failed) {

        static Told of(String info) {
            return new Told(
                    field(info, "run_id"),
                    field(info, "aof_rewrite_in_progress").equals("1")
                            || field(info, "aof_rewrite_scheduled").equals("1"),
                    field(info, "aof_last_bgrewrite_status").equals("err"));
        }

        private static String field(String info, String name) {
            return info.lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Pays what this shard owes, in its own time. */
    void pay(Debt debt) {
        execute(() -> payNow(debt));
    }

    /** Pays what an earlier run has left owing, in its own time. */
    void payAll() {
        execute(() -> {
            try {
                owing().forEach(this::payNow);
            } catch (JedisException away) {
                LOG.warn(
                        "whether files of Redis are to be written anew is looked at after the next start: {}",
                        away.getMessage());
            }
        });
    }

    private void execute(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("what is owed stays noted, and the next start pays", stopping);
        }
    }

    private Iterable<Debt> owing() {
        Map<Debt, Response<Boolean>> found = new LinkedHashMap<>();
        try (AbstractPipeline pipeline = client.pipelined()) {
            Keys.debts().forEach(debt -> found.put(debt, pipeline.exists(debt.owed())));
            pipeline.sync();
        }
        found.values().removeIf(exists -> !exists.get());
        return found.keySet();
    }

    private void payNow(Debt debt) {
        String reason = "it was cut off";
        try {
            for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
                try {
                    if (isPaid(debt)) {
                        return;
                    }
                } catch (JedisException refused) {
                    reason = String.valueOf(refused.getMessage());
                }
                Thread.sleep(ATTEMPT_MS);
            }
            LOG.warn("the append-only file was not rewritten after a deletion, the next start tries again: {}", reason);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isPaid(Debt debt) throws InterruptedException {
        if (!client.exists(debt.owed())) {
            return true;
        }
        boolean hasLeft = mailHasLeft(debt);
        Set<String> owed = client.smembers(debt.owed());
        Told before = atRest(debt);
        client.sendCommand(debt.owed(), Protocol.Command.BGREWRITEAOF);
        Told after = atRest(debt);
        if (after.failed() || !after.run().equals(before.run())) {
            return false;
        }
        if (hasLeft) {
            client.srem(debt.owed(), owed.toArray(String[]::new));
        }
        return true;
    }

    /** A farewell may name what was deleted, and a file that is written before it has left would keep that. */
    private boolean mailHasLeft(Debt debt) throws InterruptedException {
        long deadline = System.nanoTime() + MAIL_LEAVES.toNanos();
        while (client.hlen(debt.tokens()) > 0) {
            if (thread.isShutdown() || System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(LOOK_MS);
        }
        return true;
    }

    /** What the server says when no rewrite is under way: an earlier one may still copy what has just been deleted. */
    private Told atRest(Debt debt) throws InterruptedException {
        while (true) {
            byte[] info = (byte[]) client.sendCommand(debt.owed(), Protocol.Command.INFO);
            Told told = Told.of(new String(info, StandardCharsets.UTF_8));
            if (!told.writes()) {
                return told;
            }
            Thread.sleep(LOOK_MS);
        }
    }

    /** Lets what has been asked for come to its end, for {@code STOP_WAITS} at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_WAITS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("the append-only file is rewritten after the next start: the program stops");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
