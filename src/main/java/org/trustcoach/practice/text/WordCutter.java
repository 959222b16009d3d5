package org.trustcoach.practice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Span;

/** Cuts a text into words and marks. What holds a word together inside, as in {@code 5.40}, {@code don't}, {@code e-mail}, stays. */
final class WordCutter {

    private static final String JOINTS = "'’‘`-.,:/&@_";
    private static final String DIGIT_JOINTS = ".,:/";
    private static final Set<String> DOTTED = Word.set("""
            mr mrs ms dr prof st vs approx
            """);

    private final String text;
    private final int most;

    /** @param most words behind so many aren't cut any more */
    WordCutter(String text, int most) {
        this.text = text;
        this.most = most;
    }

    List<Span> cut() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length() && spans.size() < most) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isInWord(letter)) {
                next = wordEnd(at);
                spans.add(new Span(at, next));
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                spans.add(new Span(at, next));
            }
            at = next;
        }
        return spans;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isInWord(letter)) {
                at += Character.charCount(letter);
            } else if (isJoint(at)) {
                at++;
            } else {
                break;
            }
        }
        return at < text.length() && text.charAt(at) == '.' && isAbbreviation(text.substring(start, at)) ? at + 1 : at;
    }

    private static boolean isInWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || letter == '%'
                || letter == '£'
                || letter == '$'
                || letter == '€'
                || letter == '#';
    }

    private boolean isJoint(int at) {
        char joint = text.charAt(at);
        if (JOINTS.indexOf(joint) < 0 || at + 1 >= text.length() || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (DIGIT_JOINTS.indexOf(joint) >= 0 && Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return letters && joint != ',' && joint != ':' && (joint != '.' || isInitial(at));
    }

    /** Whether a dot between letters joins single letters, as in {@code a.m}, or parts of an address. */
    private boolean isInitial(int at) {
        boolean single = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
        return single || Character.isLowerCase(text.charAt(at + 1)) && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && word.charAt(word.length() - 2) == '.'
                || DOTTED.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
