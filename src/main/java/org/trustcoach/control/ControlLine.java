package org.trustcoach.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the owner's orders on the loopback address, one at a time: a line with the token, a line with the order. Whoever
 * doesn't know the token is hung up on without a word. Thread-safe.
 */
public final class ControlLine {

    /** The first word of every answer, so that a caller can tell this program from another one on the same port. */
    static final String GREETING = "trust-coach";

    private static final Logger LOG = LoggerFactory.getLogger(ControlLine.class);
    private static final int TOKEN_BYTES = 32;
    private static final int MAX_REQUEST = 200;
    private static final int PATIENCE_MS = 2_000;

    private final ControlFile file;
    private final Map<String, Supplier<Answer>> orders;
    private @Nullable ServerSocket socket;
    private ControlFile.@Nullable Address address;

    /** @param orders what can be asked for, by name */
    public ControlLine(ControlFile file, Map<String, Supplier<Answer>> orders) {
        this.file = file;
        this.orders = Map.copyOf(orders);
    }

    /** Opens the line and writes the file. A program that can't do so works all the same, only without orders. */
    public synchronized void open() {
        try {
            ServerSocket opened = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            ControlFile.Address written = new ControlFile.Address(opened.getLocalPort(), token());
            socket = opened;
            address = written;
            file.write(written);
            Thread listener = new Thread(() -> listen(opened, written.token()), "control");
            listener.setDaemon(true);
            listener.start();
        } catch (IOException failure) {
            LOG.warn("\"reload\" won't find this program: {}", failure.getMessage());
        }
    }

    /** Takes no more orders, and takes the file away. */
    public synchronized void close() {
        try (ServerSocket closing = socket) {
            if (closing != null && address != null) {
                file.remove(address);
            }
        } catch (IOException leftBehind) {
            LOG.debug("the control file stays; a caller finds nobody there", leftBehind);
        }
        socket = null;
    }

    private static String token() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    private void listen(ServerSocket opened, String token) {
        while (!opened.isClosed()) {
            try (Socket caller = opened.accept()) {
                // The kernel may still hand over a caller who came while the socket was being closed.
                if (!opened.isClosed()) {
                    caller.setSoTimeout(PATIENCE_MS);
                    hear(caller, token);
                }
            } catch (IOException hungUp) {
                LOG.debug("a caller hung up", hungUp);
            }
        }
    }

    private void hear(Socket caller, String token) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new Short(caller.getInputStream()), StandardCharsets.UTF_8), MAX_REQUEST);
        String known = in.readLine();
        if (known == null || !isEqual(known, token)) {
            return;
        }
        Supplier<Answer> order = orders.get(String.valueOf(in.readLine()));
        Answer answer = order == null ? new Answer(false, List.of("unknown order")) : answer(order);
        String text = GREETING + " " + (answer.done() ? "done" : "refused") + "\n" + String.join("\n", answer.lines());
        caller.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(Supplier<Answer> order) {
        try {
            return order.get();
        } catch (RuntimeException failure) {
            LOG.error(
                    "an order of the owner failed with {} at {}",
                    failure.getClass().getName(),
                    failure.getStackTrace()[0]);
            return new Answer(
                    false, List.of("That failed with " + failure.getClass().getSimpleName() + "; see the log."));
        }
    }

    /** Takes the same time wherever the first difference is. */
    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends after as many bytes as a request can have, however many come. */
    private static final class Short extends InputStream {

        private final InputStream in;
        private int left = MAX_REQUEST;

        Short(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left > 0 ? in.read(bytes, offset, Math.min(length, left)) : -1;
            left -= Math.max(read, 0);
            return read;
        }
    }
}
