package org.trustcoach.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds transcripts. */
public final class TranscriptFiles {

    private static final String ENDING = ".transcript";

    private TranscriptFiles() {}

    /** The transcripts in and below a folder, in the order of their paths. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
