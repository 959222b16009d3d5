package org.trustcoach.script.yaml;

import java.util.function.Supplier;
import org.trustcoach.script.problem.Place;

/** The text of a script. Equal if the path and the text are. Immutable; the text may be read when it is first asked for. */
public final class ScriptText {

    private final String path;
    private final String hash;
    private final Supplier<String> text;

    /**
     * A text that is read when somebody asks for it.
     *
     * @param path with slashes, beginning with {@code dialogs/}
     * @param hash what {@link #hash} gives for this text
     * @param text always the same, without a byte-order mark, lines ended by {@code \n} alone
     */
    public ScriptText(String path, String hash, Supplier<String> text) {
        this.path = path;
        this.hash = hash;
        this.text = text;
    }

    public ScriptText(String path, String text) {
        this(path, Hash.of(text), () -> text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text.get();
    }

    /** The same for the same text: 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** The place of a character, given by its index in UTF-16 units. */
    public Place place(int index) {
        String all = text();
        int lineStart = all.lastIndexOf('\n', index - 1) + 1;
        int line = 1 + (int) all.chars().limit(lineStart).filter(c -> c == '\n').count();
        return new Place(path, line, 1 + all.codePointCount(lineStart, index));
    }

    /** The file's name without its folder and ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptText script && path.equals(script.path) && hash.equals(script.hash);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + hash.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
