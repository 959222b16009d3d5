package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A Redis with settings of its own, such as one node of a cluster or a replica; nothing of it stays. */
public final class ScratchRedis implements AutoCloseable {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 50_000;
    private static final long STARTS_MS = 20_000;

    private final Process process;
    private final int port;

    private ScratchRedis(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param options as on the command line of the server */
    public static ScratchRedis start(Path folder, String... options) throws Exception {
        Path home = Files.createDirectories(folder.resolve("redis" + System.nanoTime()));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Executable.in(Path.of("target/scratch-redis")).toAbsolutePath().toString(),
                "--port",
                String.valueOf(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                home.toString(),
                "--save",
                ""));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        ScratchRedis redis = new ScratchRedis(process, port);
        redis.awaitAnswer();
        return redis;
    }

    /** A cluster gossips on a port ten thousand higher, so not every free port will do. */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STARTS_MS);
        while (true) {
            try (Jedis jedis = connect()) {
                jedis.ping();
                return;
            } catch (JedisException notYet) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    close();
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    public Jedis connect() {
        return new Jedis("127.0.0.1", port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
