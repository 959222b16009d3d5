package org.trustcoach.script.problem;

/**
 * A place in a script.
 *
 * @param file path as authors know it, with slashes, beginning with {@code dialogs/}
 * @param line from 1
 * @param column in characters, from 1
 */
public record Place(String file, int line, int column) {

    /** The very beginning of a file. */
    public static Place start(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
