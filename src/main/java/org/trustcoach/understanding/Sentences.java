package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a message into sentences, and tells which of them ask for something. One pass, no backtracking. */
final class Sentences {

    private static final int MOST = 40;

    private static final Set<String> ASKING = Set.of(
            "how", "what", "why", "should", "can", "could", "any", "help", "advice", "tips", "ideas", "is", "do",
            "does", "shall", "would", "when", "where", "who", "which");

    private Sentences() {}

    /** The sentences, ends of lines included; those behind the first {@value #MOST} are one. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && sentences.size() < MOST; i++) {
            if (ends(text, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' || c == '?' || c == '!' || c == '…';
        boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return c == '\n' || stop && last;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** Whether this sentence asks, with a question mark or without. */
    static boolean asks(String sentence) {
        String first = sentence.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return sentence.strip().endsWith("?") || ASKING.contains(first);
    }
}
