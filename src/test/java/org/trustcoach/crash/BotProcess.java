package org.trustcoach.crash;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bot as a process of its own, with everything it needs below one folder. */
final class BotProcess {

    /** What ships, without any class of the tests. */
    static final String JAR = System.getProperty("trustcoach.jar", "target/trust-coach.jar");

    static final List<String> FLAGS = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // our own classes need no verifying, and a start takes a fifth less
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private final Path folder;
    private final URI telegram;
    private final String token;
    private final @Nullable Path patch;
    private final @Nullable String redis;
    private Process process;

    /** @param patch a folder whose files take the place of those of the program, or null */
    BotProcess(Path folder, URI telegram, String token, @Nullable Path patch) throws IOException {
        this(folder, telegram, token, patch, null);
    }

    /** A bot that uses a Redis of somebody else's. */
    static BotProcess on(String redis, Path folder, URI telegram, String token) throws IOException {
        return new BotProcess(folder, telegram, token, null, redis);
    }

    private BotProcess(Path folder, URI telegram, String token, @Nullable Path patch, @Nullable String redis)
            throws IOException {
        this.folder = folder;
        this.telegram = telegram;
        this.token = token;
        this.patch = patch;
        this.redis = redis;
        this.process = launch();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(FLAGS);
        if (patch == null) {
            command.add("-XX:SharedArchiveFile=" + ClassArchive.file());
        }
        command.addAll(List.of(
                "-cp",
                patch == null ? JAR : patch + File.pathSeparator + JAR,
                "org.trustcoach.TrustCoachApplication",
                "--server.port=0",
                "--trustcoach.data=" + folder.resolve("data"),
                "--trustcoach.dialogs=" + folder.resolve("dialogs"),
                "--trustcoach.messages-per-minute=100000",
                "--trustcoach.telegram.api-url=" + telegram));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TELEGRAM_BOT_TOKEN", token);
        builder.environment().remove("REDIS_URL");
        if (redis != null) {
            builder.environment().put("REDIS_URL", redis);
        }
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("bot.log").toFile()));
        return builder.start();
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends its Redis as a power cut would. */
    void killRedis() throws IOException {
        String noted = Files.readString(folder.resolve("data/redis/server"));
        ProcessHandle.of(Long.parseLong(noted.split(" ")[0])).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Asks the process to stop, and its Redis with it. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("bot.log"));
    }
}
