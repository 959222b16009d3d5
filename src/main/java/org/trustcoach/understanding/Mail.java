package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a mail that was pasted into a message, so that what somebody else wrote isn't taken for what the person wants. */
final class Mail {

    private static final int FEWEST_LINES = 3;

    private static final List<String> OPENINGS =
            List.of("dear ", "hi ", "hello ", "good morning", "good afternoon", "hey ");
    /** What ends a mail and nothing else. */
    private static final List<String> FAREWELLS = List.of(
            "kind regards",
            "best regards",
            "regards",
            "best wishes",
            "yours sincerely",
            "yours faithfully",
            "sincerely",
            "warm regards",
            "with kind regards",
            "yours,",
            "br,",
            "rgds");

    /** What may end a mail, begin one, or be said to the coach. */
    private static final List<String> THANKS = List.of("many thanks", "thanks", "thank you,", "best,", "cheers");

    private static final List<String> HEADS = List.of("from:", "sent:", "to:", "subject:", "cc:", "date:");

    private Mail() {}

    /**
     * The person's own lines around a pasted mail; empty text if there are none, and nothing if no mail was pasted. A mail has a
     * line that opens it, such as “Dear Tom,”, and one that closes it, or lines of a mail's head; or each of its lines is quoted by
     * “>”.
     */
    static Optional<String> ownWords(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.stream().anyMatch(Mail::isQuoted)) {
            return Optional.of(
                    joined(lines.stream().filter(line -> !isQuoted(line)).toList()));
        }
        int open = first(lines, 0, Mail::opens);
        int head = first(lines, 0, line -> starts(line, HEADS));
        int start = open < 0 || head >= 0 && head < open ? head : open;
        int close = start < 0 ? -1 : last(lines, start);
        if (start < 0 || close < 0 && head < 0 || lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        List<String> own = new ArrayList<>(lines.subList(0, start));
        own.addAll(lines.subList(end(lines, close < 0 ? lines.size() - 1 : close), lines.size()));
        return Optional.of(joined(own));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    private static boolean isQuoted(String line) {
        return line.equals(">") || line.startsWith("> ") || line.startsWith(">>");
    }

    private static boolean opens(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return starts(line, OPENINGS)
                && line.length() < 40
                && (lower.endsWith(",") || lower.endsWith("-") || lower.startsWith("dear "));
    }

    private static int first(List<String> lines, int from, java.util.function.Predicate<String> wanted) {
        for (int i = from; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<String> lines, int from) {
        int farewell = first(lines, from + 1, line -> closes(line, FAREWELLS));
        int last = farewell < 0 ? lines.size() - 1 : farewell;
        while (last > from && farewell < 0 && !closes(lines.get(last), THANKS)) {
            last--;
        }
        return last > from ? last : -1;
    }

    private static boolean closes(String line, List<String> closings) {
        return line.length() < 40 && starts(line, closings);
    }

    /** A signature goes on for up to four short lines, to the next empty one. */
    private static int end(List<String> lines, int close) {
        int end = close + 1;
        while (end < lines.size()
                && end <= close + 4
                && !lines.get(end).isEmpty()
                && lines.get(end).length() < 60) {
            end++;
        }
        return end;
    }

    private static boolean starts(String line, List<String> beginnings) {
        String lower = line.toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(lower::startsWith);
    }
}
