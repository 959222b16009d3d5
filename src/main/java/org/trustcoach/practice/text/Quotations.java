package org.trustcoach.practice.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of somebody else's in a reply. */
public final class Quotations {

    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\d])['‘]\\p{L}[^'‘’]{0,99}+(?:['’]\\p{L}[^'‘’]{0,99}+){0,9}+['’](?!\\p{L})");
    private static final Pattern REPORT = Pattern.compile(
            "(?i)\\b(?!i |we |me |us )\\p{L}+ (?:says?|said|writes?|wrote|goes|went|asks?|insists?) ?: ?['‘“\"]?");
    private static final int LONGEST_NAME = 8;
    private static final int NEAR = 300;

    private Quotations() {}

    /** Whether what begins at a place is somebody else's: in quotation marks, or behind “he says:”. */
    public static boolean isAt(String raw, int place) {
        return isDouble(raw, place) || isSingle(raw, place) || isReported(raw, place);
    }

    private static boolean isDouble(String raw, int place) {
        boolean straight = false;
        for (int i = raw.indexOf('"'); i >= 0 && i < place; i = raw.indexOf('"', i + 1)) {
            straight = !straight;
        }
        return straight || place > 0 && raw.lastIndexOf('“', place - 1) > raw.lastIndexOf('”', place - 1);
    }

    /** An apostrophe opens no quotation behind a letter, and closes none before one. */
    private static boolean isSingle(String raw, int place) {
        Matcher quotation = near(SINGLE, raw, place);
        while (quotation.find() && quotation.start() < place) {
            if (place < quotation.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReported(String raw, int place) {
        Matcher report = near(REPORT, raw, place);
        while (report.find() && report.start() <= place + LONGEST_NAME) {
            if (report.end() == place || report.start() >= place) {
                return true;
            }
        }
        return false;
    }

    /** Looks around a place only, so that no reply takes long. */
    private static Matcher near(Pattern pattern, String raw, int place) {
        return pattern.matcher(raw)
                .useTransparentBounds(true)
                .region(Math.max(0, place - NEAR), Math.min(raw.length(), place + NEAR));
    }
}
