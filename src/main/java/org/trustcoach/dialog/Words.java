package org.trustcoach.dialog;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;

/** Typed words made comparable. */
public final class Words {

    /** What people type for an apostrophe. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");

    private Words() {}

    /** Lower case, accents and apostrophes dropped, anything but letters and digits turned into single spaces. */
    public static String normalise(String typed) {
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
