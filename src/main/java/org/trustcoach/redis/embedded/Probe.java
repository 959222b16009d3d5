package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server whether it is there, with a plain socket, so that no client has to exist yet. */
final class Probe {

    private static final int TIMEOUT_MS = 1_000;
    private static final long PAUSE_MS = 15;

    private Probe() {}

    /** Whether the server answers, and knows the password, before the time is over. */
    static boolean answersWithin(Endpoint endpoint, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(endpoint)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean answers(Endpoint endpoint) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()), TIMEOUT_MS);
            socket.setSoTimeout(TIMEOUT_MS);
            String ask = "AUTH " + endpoint.password() + "\r\nPING\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream(), "+OK\r\n+PONG\r\n".length()).equals("+OK\r\n+PONG\r\n");
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String read(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
