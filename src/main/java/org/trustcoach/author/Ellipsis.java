package org.trustcoach.author;

import java.util.List;

/** Compares text with a pattern in which an ellipsis stands for anything. */
final class Ellipsis {

    private static final String SIGN = "…";

    private Ellipsis() {}

    static boolean matches(List<String> pattern, List<String> lines) {
        return matches(String.join("\n", pattern), String.join("\n", lines));
    }

    static boolean matches(String pattern, String text) {
        String[] parts = pattern.split(SIGN, -1);
        if (parts.length == 1) {
            return pattern.equals(text);
        }
        String last = parts[parts.length - 1];
        int at = text.startsWith(parts[0]) ? parts[0].length() : -1;
        for (int i = 1; i < parts.length - 1 && at >= 0; i++) {
            int found = text.indexOf(parts[i], at);
            at = found < 0 ? -1 : found + parts[i].length();
        }
        return at >= 0 && text.length() - last.length() >= at && text.endsWith(last);
    }
}
