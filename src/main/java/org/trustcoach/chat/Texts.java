package org.trustcoach.chat;

import java.util.ArrayList;
import java.util.List;

/** What every channel needs to do to text. */
public final class Texts {

    private Texts() {}

    /** The text with each lone surrogate replaced by U+FFFD, so that it can be written as UTF-8 anywhere. */
    public static String wellFormed(String text) {
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints().map(c -> isSurrogate(c) ? 0xFFFD : c).forEach(formed::appendCodePoint);
        return formed.toString();
    }

    /** Whether there is nothing to see in the text: only spaces, control characters and the like. */
    public static boolean isInvisible(String text) {
        return text.codePoints().allMatch(Texts::isInvisible);
    }

    /**
     * The text in pieces of at most {@code limit} UTF-16 units, cut at the last empty line, line end or space that leaves a
     * piece at least half full, else in the middle of a word but never inside a surrogate pair.
     *
     * @param limit at least 2
     */
    public static List<RichText> split(RichText text, int limit) {
        List<RichText> pieces = new ArrayList<>();
        int from = 0;
        while (text.text().length() - from > limit) {
            int cut = cut(text.text(), from, limit);
            pieces.add(text.slice(from, cut));
            from = cut;
        }
        pieces.add(text.slice(from, text.text().length()));
        return pieces;
    }

    private static int cut(String text, int from, int limit) {
        for (String separator : List.of("\n\n", "\n", " ")) {
            int at = text.lastIndexOf(separator, from + limit - separator.length());
            if (at >= from + limit / 2) {
                return at + separator.length();
            }
        }
        int hard = from + limit;
        return Character.isHighSurrogate(text.charAt(hard - 1)) ? hard - 1 : hard;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
