package org.trustcoach.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    Path folder;

    @Test
    void a_change_below_the_folder_ends_the_waiting() throws Exception {
        Path below = Files.createDirectories(folder.resolve("empathy"));
        CountDownLatch changed = new CountDownLatch(1);
        try (FolderWatch watch = new FolderWatch(folder)) {
            Thread waiting = new Thread(() -> {
                try {
                    watch.await();
                    changed.countDown();
                } catch (Exception interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            waiting.start();

            Files.writeString(below.resolve("draft.swp"), "no script");
            Files.writeString(below.resolve("upset.transcript"), "you: upset\n");

            assertThat(changed.await(60, TimeUnit.SECONDS)).isTrue();
            waiting.join();
        }
    }
}
