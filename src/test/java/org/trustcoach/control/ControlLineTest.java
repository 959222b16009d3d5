package org.trustcoach.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ControlLineTest {

    @TempDir
    private Path data;

    private final AtomicInteger obeyed = new AtomicInteger();
    private ControlFile file;
    private ControlLine line;

    @BeforeEach
    void open() {
        file = new ControlFile(data);
        line = new ControlLine(file, Map.of("reload", this::obey, "fail", ControlLineTest::fail));
        line.open();
    }

    @AfterEach
    void close() {
        line.close();
    }

    private Answer obey() {
        obeyed.incrementAndGet();
        return new Answer(true, List.of("Done.", "“Really” so."));
    }

    private static Answer fail() {
        throw new IllegalStateException("a mistake");
    }

    @Test
    void the_owner_gets_an_answer() {
        assertThat(new ControlCall(file).order("reload")).contains(new Answer(true, List.of("Done.", "“Really” so.")));
    }

    @Test
    void an_order_that_fails_is_refused_and_the_next_one_is_heard() {
        assertThat(new ControlCall(file).order("fail").orElseThrow().done()).isFalse();
        assertThat(new ControlCall(file).order("dance").orElseThrow().lines()).containsExactly("unknown order");
        assertThat(new ControlCall(file).order("reload").orElseThrow().done()).isTrue();
    }

    @Test
    void only_the_owner_can_read_the_file() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("control")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void whoever_does_not_know_the_token_is_hung_up_on() throws IOException {
        String token = file.read().orElseThrow().token();

        assertThat(say("")).isEmpty();
        assertThat(say("POST / HTTP/1.1\r\nHost: localhost\r\n\r\nreload\n")).isEmpty();
        assertThat(say(token.substring(1) + "\nreload\n")).isEmpty();
        assertThat(say("x".repeat(100))).isEmpty();
        assertThat(obeyed).hasValue(0);
        assertThat(say(token + "\nreload\n")).startsWith("trust-coach done\n");
    }

    @Test
    void nobody_answers_when_the_program_has_ended() {
        line.close();

        assertThat(data.resolve("control")).doesNotExist();
        assertThat(new ControlCall(file).order("reload")).isEmpty();
    }

    @Test
    void a_file_left_behind_leads_to_nobody() throws IOException {
        ControlFile.Address address = file.read().orElseThrow();
        line.close();
        file.write(address);

        assertThat(new ControlCall(file).order("reload")).isEmpty();
        Files.writeString(data.resolve("control"), "rubbish");
        assertThat(new ControlCall(file).order("reload")).isEmpty();
    }

    @Test
    void a_program_that_ends_leaves_the_file_of_another_one() throws IOException {
        ControlLine other = new ControlLine(file, Map.of("reload", this::obey));
        other.open();

        line.close();

        assertThat(new ControlCall(file).order("reload")).isPresent();
        other.close();
    }

    private String say(String words) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), file.read().orElseThrow().port())) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException reset) {
            return ""; // hung up on before all was said
        }
    }
}
