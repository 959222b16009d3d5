package org.trustcoach.cli.intents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages that nobody learns from, in the folder {@code held-out} of the scripts, else as they ship. */
final class HeldOutMessages {

    private final Path scripts;

    HeldOutMessages(Path scripts) {
        this.scripts = scripts;
    }

    /** The rows of a file, each by the names of its columns. */
    List<Map<String, String>> rows(String name) {
        List<String> lines = text(name).lines().filter(line -> !line.isBlank()).toList();
        String[] head = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != head.length) {
                throw new IllegalArgumentException(
                        name + ":" + (i + 1) + " has " + cells.length + " columns, the header line " + head.length);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < head.length; column++) {
                row.put(head[column], cells[column].replace("\\n", "\n"));
            }
            rows.add(row);
        }
        return rows;
    }

    private String text(String name) {
        try {
            Path file = scripts.resolve("held-out").resolve(name);
            return Files.isRegularFile(file) ? Files.readString(file) : packed(name);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + name, failure);
        }
    }

    private static String packed(String name) throws IOException {
        try (InputStream file = HeldOutMessages.class.getResourceAsStream("/dialogs/held-out/" + name)) {
            if (file == null) {
                throw new IOException("there is no held-out/" + name + " among the scripts");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
