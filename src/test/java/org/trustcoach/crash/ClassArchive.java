package org.trustcoach.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The classes of the program as Java keeps them in memory, so that a start that follows many others takes a third less. */
final class ClassArchive {

    private static final Path FILE = written();

    private ClassArchive() {}

    /** Written once for all tests of the process. */
    static Path file() {
        return FILE;
    }

    /** What a chat of one word leaves. Without an archive a start takes longer, and is the same otherwise. */
    private static Path written() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "classes");
            Path archive = folder.resolve("classes.jsa");
            Path said = Files.writeString(folder.resolve("said"), "hello");
            List<String> command = new ArrayList<>(BotProcess.FLAGS);
            command.addAll(List.of(
                    "-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath(),
                    "-cp",
                    BotProcess.JAR,
                    "org.trustcoach.TrustCoachApplication",
                    "chat",
                    "--trustcoach.data=" + folder.resolve("data")));
            Process chat = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(said.toFile())
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!chat.waitFor(2, TimeUnit.MINUTES)) {
                chat.destroyForcibly();
            }
            return archive;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
