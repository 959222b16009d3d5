package org.trustcoach.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits for changes of scripts and transcripts in and below a folder. For one thread. */
public final class FolderWatch implements AutoCloseable {

    /** An editor that saves writes several times at once; after so long without a change it has done. */
    private static final long QUIET_MS = 150;

    private final Path folder;
    private final WatchService service;

    /** Watches from now on. */
    public FolderWatch(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
        register();
    }

    /** Waits until something has changed since the last call. */
    public void await() throws IOException, InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = isChange(service.take());
        }
        @Nullable WatchKey more = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        while (more != null) {
            isChange(more);
            more = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        }
        // folders that are new
        register();
    }

    private static boolean isChange(WatchKey key) {
        boolean change = key.pollEvents().stream()
                .anyMatch(event ->
                        event.context() == null || isOurs(event.context().toString()));
        key.reset();
        return change;
    }

    /** A name without an ending may be a new folder; editors leave drafts with all kinds of endings beside a file. */
    private static boolean isOurs(String name) {
        return name.endsWith(".yaml") || name.endsWith(".transcript") || name.indexOf('.') < 0;
    }

    private void register() throws IOException {
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(folder)) {
            folders = walk.filter(Files::isDirectory).toList();
        }
        for (Path each : folders) {
            each.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
