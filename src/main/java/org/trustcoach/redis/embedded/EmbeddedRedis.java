package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Redis server of our own: append-only file, every write on disk before it is acknowledged, loopback only, with a
 * password that only the owner of the data folder can read.
 *
 * <p>One process owns a data folder at a time, by a lock on it. The owner takes over a server that was orphaned by a killed
 * process, starts one otherwise, and starts it again when it dies. A process that comes second is a guest: it uses the
 * owner's server and leaves it alone. Thread-safe.
 */
public final class EmbeddedRedis {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final RedisFolder folder;
    private @Nullable FolderLock lock;
    private @Nullable ProcessHandle server;
    private boolean stopping;

    /** @param folder where its files lie; made if it isn't there */
    public EmbeddedRedis(Path folder) {
        this.folder = new RedisFolder(folder);
    }

    /**
     * Makes sure that a server runs.
     *
     * @return where it listens
     * @throws RedisNotStarted with one sentence that says why and what to do
     */
    public synchronized Endpoint start() {
        prepare();
        try {
            lock = FolderLock.tryTake(folder.lockFile());
            return lock == null ? visit() : own();
        } catch (IOException failure) {
            release();
            throw new RedisNotStarted(
                    "the data folder " + folder.path() + " can't be used: " + failure.getMessage(), failure);
        }
    }

    /**
     * Makes the folder, for those who want to know early whether it can be used.
     *
     * @throws RedisNotStarted with one sentence that says why and what to do
     */
    public void prepare() {
        try {
            folder.prepare();
        } catch (IOException failure) {
            throw new RedisNotStarted(
                    "the data folder " + folder.path() + " can't be used: " + reason(failure)
                            + "; choose another one with --trustcoach.data",
                    failure);
        }
    }

    private static String reason(IOException failure) {
        if (!(failure instanceof FileSystemException at)) {
            return String.valueOf(failure.getMessage());
        }
        if (at instanceof AccessDeniedException) {
            return at.getFile() + " may not be written";
        }
        if (at instanceof FileAlreadyExistsException) {
            return at.getFile() + " is no folder";
        }
        return at.getFile() + " can't be made" + (at.getReason() == null ? "" : ", " + at.getReason());
    }

    /** Whether this process owns the server. */
    public synchronized boolean isOwner() {
        return lock != null;
    }

    /** The server's process id, for those who watch over it; empty for a guest or before the start. */
    public synchronized java.util.OptionalLong pid() {
        return server == null ? java.util.OptionalLong.empty() : java.util.OptionalLong.of(server.pid());
    }

    /** Stops the server if this process owns it; everything is on disk already. */
    public void stop() {
        ProcessHandle running;
        synchronized (this) {
            stopping = true;
            running = server;
            server = null;
        }
        if (running != null) {
            end(running);
        }
        synchronized (this) {
            release();
        }
    }

    /** Lets go of the folder and leaves the server running, as a killed process does. For tests. */
    synchronized void abandon() {
        stopping = true;
        server = null;
        release();
    }

    private Endpoint visit() throws IOException {
        Endpoint endpoint = folder.endpoint();
        if (endpoint == null || !Probe.answersWithin(endpoint, PATIENCE)) {
            throw new RedisNotStarted(
                    "another process uses the data folder " + folder.path()
                            + ", but its Redis doesn't answer: stop that process" + " or choose another folder",
                    null);
        }
        return endpoint;
    }

    private Endpoint own() throws IOException {
        Endpoint last = folder.endpoint();
        ProcessHandle orphan = folder.server();
        if (last != null && orphan != null && Probe.answersWithin(last, Duration.ofSeconds(2))) {
            if (Probe.serves(last, folder.path())) {
                LOG.info("taking over the Redis that an earlier run left behind");
                watch(orphan, last);
                return last;
            }
            // The note came here with a copied folder: that server belongs to the original.
        } else if (orphan != null) {
            end(orphan);
        }
        Endpoint endpoint = new Endpoint(freePort(), folder.secret());
        launch(endpoint);
        return endpoint;
    }

    private void launch(Endpoint endpoint) throws IOException {
        Path executable = Executable.in(folder.binFolder());
        Process process = new ProcessBuilder(OwnSession.of(executable, folder.writeConfig(endpoint)))
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.logFile().toFile())
                .start();
        folder.remember(endpoint, process.pid());
        watch(process.toHandle(), endpoint);
        if (!Probe.answersWithin(endpoint, PATIENCE)) {
            end(process.toHandle());
            throw new RedisNotStarted(
                    "the built-in Redis doesn't start: see " + folder.logFile() + ", or set REDIS_URL to another one",
                    null);
        }
    }

    private synchronized void watch(ProcessHandle process, Endpoint endpoint) {
        server = process;
        process.onExit().thenAccept(gone -> restart(gone, endpoint));
    }

    private synchronized void restart(ProcessHandle gone, Endpoint endpoint) {
        if (stopping || programEnds() || server == null || server.pid() != gone.pid()) {
            return;
        }
        LOG.warn("the built-in Redis has died; it is started again on the same files");
        try {
            launch(endpoint);
        } catch (IOException | RedisNotStarted failure) {
            LOG.error("the built-in Redis can't be started again: {}", failure.getMessage());
        }
    }

    /** Whether the program is ending: nobody can have anything done at its end any more. */
    private static boolean programEnds() {
        Thread last = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(last);
            Runtime.getRuntime().removeShutdownHook(last);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private void release() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException slow) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
