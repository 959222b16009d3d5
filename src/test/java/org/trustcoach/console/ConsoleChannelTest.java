package org.trustcoach.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;

class ConsoleChannelTest {

    @TempDir
    private Path folder;

    @Test
    void an_export_is_its_owners_alone_and_is_said_to_stay() throws IOException {
        Path file = folder.resolve("trust-coach.json");
        Files.writeString(file, "an earlier export, which others may read");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        String shown = shown(new Attachment("trust-coach.json", "application/json", "{}"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).hasContent("{}");
        assertThat(shown).contains("(it is in " + file + ": a copy of your own, which /forget leaves there)");
    }

    @Test
    void a_picture_is_said_to_be_in_a_file() {
        String shown = shown(Attachment.picture("progress.png", new byte[] {1}));

        assertThat(shown).contains("(it is in " + folder.resolve("progress.png") + ")");
    }

    private String shown(Attachment file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reply reply = new Reply("t1.0", null, RichText.plain("Here."), List.of(), file, false);
        new ConsoleChannel(new PrintStream(out, true, StandardCharsets.UTF_8), folder)
                .send(ChatId.of("console", "me"), reply, null);
        return out.toString(StandardCharsets.UTF_8);
    }
}
