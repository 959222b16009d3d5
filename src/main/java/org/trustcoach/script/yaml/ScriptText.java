package org.trustcoach.script.yaml;

import org.trustcoach.script.problem.Place;

/**
 * The text of a script.
 *
 * @param path with slashes, beginning with {@code dialogs/}
 * @param text without a byte-order mark, lines ended by {@code \n} alone
 * @param hash the same for the same text: 64 hexadecimal digits
 */
public record ScriptText(String path, String text, String hash) {

    public ScriptText(String path, String text) {
        this(path, text, Hash.of(text));
    }

    /** The place of a character, given by its index in UTF-16 units. */
    public Place place(int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line =
                1 + (int) text.chars().limit(lineStart).filter(c -> c == '\n').count();
        return new Place(path, line, 1 + text.codePointCount(lineStart, index));
    }

    /** The file's name without its folder and ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
