package org.trustcoach.script.problem;

/** Words of a script as they stand in a message: in quotes, on one line, cut after {@value #MAX_LENGTH} characters. */
public final class Quoted {

    private static final int MAX_LENGTH = 60;

    private Quoted() {}

    public static String of(String words) {
        int length = words.codePointCount(0, Math.min(words.length(), 2 * MAX_LENGTH));
        String shown = length <= MAX_LENGTH ? words : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)) + "…";
        return '"' + shown.replaceAll("\\p{Cntrl}+", " ") + '"';
    }
}
