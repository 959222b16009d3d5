package org.trustcoach.commitment.capture.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A file of words below {@code capture/}. Such files are read at every start, so they are cut by plain loops: streams and regular expressions
 * are several times as slow the first time.
 */
public final class WordFile {

    private WordFile() {}

    /**
     * The lines of a file as they are, but for empty ones and those that begin with {@code #}.
     *
     * @param name such as {@code en.words}
     */
    public static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String text = text(name);
        for (int from = 0, end; from < text.length(); from = end + 1) {
            int found = text.indexOf('\n', from);
            end = found < 0 ? text.length() : found;
            if (end > from && text.charAt(from) != '#') {
                lines.add(text.substring(from, end));
            }
        }
        return lines;
    }

    private static String text(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream("/capture/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the program has no capture/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands between spaces. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>(4);
        for (StringTokenizer left = new StringTokenizer(line, " "); left.hasMoreTokens(); ) {
            words.add(left.nextToken());
        }
        return words;
    }
}
