package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /** Whether the server keeps its files in this folder. */
    static boolean serves(Endpoint endpoint, Path folder) {
        String answer = ask(endpoint, "CONFIG GET dir\r\nQUIT\r\n");
        return answer.lines().anyMatch(folder.toString()::equals);
    }

    private static boolean answers(Endpoint endpoint) {
        return ask(endpoint, "PING\r\nQUIT\r\n").startsWith("+OK\r\n+PONG\r\n");
    }

    private static String ask(Endpoint endpoint, String commands) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()), TIMEOUT_MS);
            socket.setSoTimeout(TIMEOUT_MS);
            String all = "AUTH " + endpoint.password() + "\r\n" + commands;
            socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
