package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a built-in Redis. Those with the password are readable by their owner only. */
final class RedisFolder {

    private static final int SECRET_BYTES = 24;

    private final Path path;

    RedisFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    Path lockFile() {
        return path.resolve("lock");
    }

    Path logFile() {
        return path.resolve("redis.log");
    }

    Path binFolder() {
        return path.resolve("bin");
    }

    void prepare() throws IOException {
        Files.createDirectories(path);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Writes the server's settings: nothing is lost once it is acknowledged, nothing is ever evicted. */
    Path writeConfig(Endpoint endpoint) throws IOException {
        List<String> settings = List.of(
                "bind 127.0.0.1",
                "port " + endpoint.port(),
                "requirepass " + endpoint.password(),
                "dir \"" + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"",
                "appendonly yes",
                "appendfsync always",
                "save \"\"",
                "maxmemory-policy noeviction",
                "daemonize no");
        return write("redis.conf", String.join("\n", settings) + "\n");
    }

    /** Notes where the server listens, for the next run and for guests. */
    void remember(Endpoint endpoint, long pid) throws IOException {
        write("server", pid + " " + endpoint.port() + " " + endpoint.password() + "\n");
    }

    /** Where the server of the last run listened; null if there was none. */
    @Nullable
    Endpoint endpoint() throws IOException {
        String[] noted = noted();
        return noted == null ? null : new Endpoint(Integer.parseInt(noted[1]), noted[2]);
    }

    /** The server of the last run, if its process still lives and is a Redis. */
    @Nullable
    ProcessHandle server() throws IOException {
        String[] noted = noted();
        return noted == null
                ? null
                : ProcessHandle.of(Long.parseLong(noted[0]))
                        .filter(process -> process.info().command().orElse("").contains("redis-server"))
                        .orElse(null);
    }

    private String @Nullable [] noted() throws IOException {
        Path file = path.resolve("server");
        String[] parts =
                Files.isRegularFile(file) ? Files.readString(file).strip().split(" ") : new String[0];
        return parts.length == 3 ? parts : null;
    }

    private Path write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Path draft = path.resolve(name + ".new");
        Files.writeString(draft, text);
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
