package org.trustcoach.script.problem;

import java.util.Comparator;
import java.util.Locale;

/**
 * A mistake of a script's author.
 *
 * @param message what is wrong, in one line; cut after {@value #MAX_MESSAGE} characters
 * @param suggestion what was probably meant, or empty
 */
public record Problem(Code code, Place place, String message, String suggestion) {

    /** By file, then from top to bottom. */
    public static final Comparator<Problem> IN_READING_ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private static final int MAX_MESSAGE = 300;

    public Problem {
        message = message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
    }

    public Severity severity() {
        return code.severity();
    }

    public String file() {
        return place.file();
    }

    /** From 1. */
    public int line() {
        return place.line();
    }

    /** In characters, from 1. */
    public int column() {
        return place.column();
    }

    /** One line: {@code D012 dialogs/empathy/upset.yaml:14:7 unknown node "aplogy", did you mean "apology"?}. */
    public String print() {
        String kind = severity() == Severity.ERROR ? "" : severity().name().toLowerCase(Locale.ROOT) + ": ";
        String hint = suggestion.isEmpty() ? "" : ", did you mean \"" + suggestion + "\"?";
        return code.label() + " " + place + " " + kind + message + hint;
    }
}
