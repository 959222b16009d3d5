package org.trustcoach.author;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds transcripts. */
public final class TranscriptFiles {

    private static final String ENDING = ".transcript";

    private TranscriptFiles() {}

    /**
     * The lines of a transcript.
     *
     * @throws IllegalArgumentException if it isn't text; the message says so with its name
     */
    public static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException(file + ": not UTF-8; save the file with that encoding");
        }
    }

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
