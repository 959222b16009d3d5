package org.trustcoach.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Calls the running program from another process of the same owner. */
public final class ControlCall {

    private static final int CONNECT_MS = 2_000;

    /** Learning the intents anew takes a while. */
    private static final int ANSWER_MS = 300_000;

    private final ControlFile file;

    public ControlCall(ControlFile file) {
        this.file = file;
    }

    /** What the program answers to this order; empty if none is running. */
    public Optional<Answer> order(String order) {
        try {
            Optional<ControlFile.Address> address = file.read();
            return address.isPresent() ? order(address.get(), order) : Optional.empty();
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> order(ControlFile.Address address, String order) throws IOException {
        try (Socket line = new Socket()) {
            line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), CONNECT_MS);
            line.setSoTimeout(ANSWER_MS);
            line.getOutputStream().write((address.token() + "\n" + order + "\n").getBytes(StandardCharsets.UTF_8));
            return answer(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<Answer> answer(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() || !lines.get(0).startsWith(ControlLine.GREETING + " ")
                ? Optional.empty()
                : Optional.of(new Answer(lines.get(0).endsWith(" done"), lines.subList(1, lines.size())));
    }
}
