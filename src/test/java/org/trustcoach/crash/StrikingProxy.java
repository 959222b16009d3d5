package org.trustcoach.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stands between a process and a server, and strikes once when a certain request comes by: before or after the server has it. */
final class StrikingProxy implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final int server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Strike> armed = new AtomicReference<>();

    /** @param server the port on this machine to which all goes */
    StrikingProxy(int server) throws IOException {
        this.server = server;
        threads.execute(this::listen);
    }

    /**
     * What to do when.
     *
     * @param sign tells the request by its text
     * @param arrives whether the server still gets it; its answer is lost in any case
     */
    private record Strike(Predicate<String> sign, boolean arrives, ThrowingRunnable blow, CountDownLatch done) {}

    /** Something that may fail. */
    interface ThrowingRunnable {
        void run() throws Exception;
    }

    int port() {
        return door.getLocalPort();
    }

    /** The latch opens when the blow has been struck. */
    CountDownLatch strikeAt(Predicate<String> sign, boolean arrives, ThrowingRunnable blow) {
        CountDownLatch done = new CountDownLatch(1);
        armed.set(new Strike(sign, arrives, blow, done));
        return done;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // The next accept tells whether it is for good.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        client.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        open.add(client);
        open.add(behind);
        AtomicReference<@Nullable Strike> struck = new AtomicReference<>();
        threads.execute(() -> pass(client, behind, bytes -> onRequest(bytes, struck)));
        threads.execute(() -> pass(behind, client, bytes -> onAnswer(struck)));
    }

    /** Says whether the bytes may go on. */
    private interface Gate {
        boolean lets(byte[] bytes) throws Exception;
    }

    private boolean onRequest(byte[] bytes, AtomicReference<@Nullable Strike> struck) throws Exception {
        Strike strike = armed.get();
        if (strike == null
                || !strike.sign().test(new String(bytes, StandardCharsets.ISO_8859_1))
                || !armed.compareAndSet(strike, null)) {
            return true;
        }
        if (strike.arrives()) {
            struck.set(strike);
            return true;
        }
        hit(strike);
        return false;
    }

    private static boolean onAnswer(AtomicReference<@Nullable Strike> struck) throws Exception {
        Strike strike = struck.getAndSet(null);
        if (strike != null) {
            hit(strike);
        }
        return strike == null;
    }

    private static void hit(Strike strike) throws Exception {
        strike.blow().run();
        strike.done().countDown();
    }

    private void pass(Socket from, Socket to, Gate gate) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                byte[] bytes = Arrays.copyOf(chunk, count);
                if (!gate.lets(bytes)) {
                    return;
                }
                out.write(bytes);
                out.flush();
            }
        } catch (Exception ended) {
            // One side has hung up, and the other is hung up on.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
