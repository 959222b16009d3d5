package org.trustcoach.dialog;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;

/** Typed words made comparable. */
public final class Words {

    /** What people type for an apostrophe. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");

    private static final int ASCII = 128;

    private Words() {}

    /** Lower case, accents and apostrophes dropped, anything but letters and digits turned into single spaces. */
    public static String normalise(String typed) {
        return isPlain(typed) ? plain(typed) : any(typed);
    }

    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #any} for ASCII alone, which most of what is typed is, at a tenth of the cost. */
    private static String plain(String typed) {
        StringBuilder words = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c != '\'' && c != '`') {
                append(words, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
        }
        return words.toString().strip();
    }

    private static String any(String typed) {
        String marked = APOSTROPHES.matcher(typed).replaceAll("");
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
        } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
