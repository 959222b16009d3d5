package org.trustcoach.redis.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to a folder, held until it is closed or the process ends in whatever way. */
final class FolderLock {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or null if somebody else has it. */
    static @Nullable FolderLock tryTake(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException ownedByThisProcess) {
            // As good as owned by another one.
        }
        channel.close();
        return null;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The system gives it back when the process ends.
        }
    }
}
