package org.trustcoach.redis.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/** The Redis program that ships for this machine, unpacked once. */
final class Executable {

    private static final String STATIC_LINUX = "redis-server-6.2.7-linux-386";

    private Executable() {}

    /** The program in this folder, unpacked there if it isn't yet. */
    static Path in(Path folder) throws IOException {
        Path program = folder.resolve("redis-server");
        if (Files.isExecutable(program)) {
            return program;
        }
        Files.createDirectories(folder);
        Path draft = unpack(ExecutableProvider.newJarResourceProvider(), folder);
        if (!runs(draft)) {
            // It wants libraries that some systems don't have; the 32-bit build of the same version wants none.
            draft = unpack(staticBuild(), folder);
        }
        if (!runs(draft)) {
            throw new RedisNotStarted("no Redis that ships runs on this machine: set REDIS_URL to one that does", null);
        }
        return Files.move(draft, program, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path unpack(ExecutableProvider provider, Path folder) throws IOException {
        File unpacked = provider.get();
        Path draft = folder.resolve("redis-server.new");
        Files.copy(unpacked.toPath(), draft, StandardCopyOption.REPLACE_EXISTING);
        if (!draft.toFile().setExecutable(true)) {
            throw new IOException("programs can't be run from " + folder);
        }
        return draft;
    }

    private static ExecutableProvider staticBuild() {
        Map<OsArchitecture, String> map = new java.util.HashMap<>(ExecutableProvider.newProvidedVersionsMap());
        map.replaceAll((machine, name) -> machine.equals(OsArchitecture.UNIX_x86_64) ? "/" + STATIC_LINUX : name);
        return ExecutableProvider.newJarResourceProvider(map);
    }

    private static boolean runs(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException wontStart) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
