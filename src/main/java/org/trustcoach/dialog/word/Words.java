package org.trustcoach.dialog.word;

import java.text.Normalizer;
import java.util.Locale;

/** Typed words made comparable. */
public final class Words {

    /** What people type for an apostrophe. */
    private static final String APOSTROPHES = "'’‘`´ʼ";

    /** What phones and word processors make of quotes, hyphens and dots. */
    private static final String PUNCTUATION = "“”„–—…";

    private static final int ASCII = 128;

    private Words() {}

    /** Lower case, accents and apostrophes dropped, anything but letters and digits turned into single spaces. */
    public static String normalise(String typed) {
        return isPlain(typed) ? plain(typed) : any(typed);
    }

    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= ASCII && !isApostrophe(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #any} for ASCII and what phones put between it, at a tenth of the cost. */
    private static String plain(String typed) {
        char[] words = new char[typed.length()];
        int length = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                words[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                words[length++] = (char) (c + ('a' - 'A'));
            } else if (length > 0 && words[length - 1] != ' ' && !isApostrophe(c)) {
                words[length++] = ' ';
            }
        }
        boolean spaced = length > 0 && words[length - 1] == ' ';
        return new String(words, 0, spaced ? length - 1 : length);
    }

    private static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static String any(String typed) {
        StringBuilder marked = new StringBuilder(typed.length());
        typed.chars().filter(c -> !isApostrophe((char) c)).forEach(c -> marked.append((char) c));
        String plain = Normalizer.normalize(marked, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isDropped(c)).forEach(c -> append(words, c));
        return words.toString().strip();
    }

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder words, int c) {
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            words.appendCodePoint(c);
        } else {
            space(words);
        }
    }

    private static void space(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
