package org.trustcoach.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Labelled messages in a file of tab-separated columns with a header line: {@code label} and {@code text}, and any others. */
public final class LabelledRows {

    private LabelledRows() {}

    /** A row. */
    public record Row(String label, String text) {}

    /**
     * All rows of a file.
     *
     * @throws IllegalArgumentException if the file isn't one of labelled messages; the message says what is wrong and where
     */
    public static List<Row> read(Path file) {
        List<String> lines = lines(file);
        List<String> head = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        int label = head.indexOf("label");
        int text = head.indexOf("text");
        if (label < 0 || text < 0) {
            throw new IllegalArgumentException(
                    file + ":1 the header line needs the columns label and text, separated by tabs");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = List.of(lines.get(i).split("\t", -1));
                requireWidth(cells.size(), head.size(), file + ":" + (i + 1));
                rows.add(new Row(cells.get(label), cells.get(text)));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " has no rows");
        }
        return rows;
    }

    private static void requireWidth(int columns, int wanted, String place) {
        if (columns != wanted) {
            throw new IllegalArgumentException(place + " has " + columns + " columns, the header line " + wanted);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new IllegalArgumentException(
                    "can't read " + file + " as UTF-8 text: " + failure.getMessage(), failure);
        }
    }
}
