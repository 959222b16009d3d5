package org.trustcoach.author;

import java.util.List;

/**
 * A transcript after it was played.
 *
 * @param lines the transcript as the talks really went; what stood there and fits, an ellipsis too, is kept
 * @param misses where the talks didn't go as the transcript says
 */
public record Played(List<String> lines, List<Miss> misses) {

    public Played {
        lines = List.copyOf(lines);
        misses = List.copyOf(misses);
    }

    /** The whole file. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
