package org.trustcoach.dialog.language;

/** What ids and slot names may look like. */
public final class Names {

    private static final int MAX_LENGTH = 60;

    private Names() {}

    /** Lower-case letters, digits and hyphens, beginning with a letter; at most 60 characters. */
    public static boolean isId(String name) {
        return isName(name, '-');
    }

    /** Lower-case letters, digits and underscores, beginning with a letter; at most 60 characters. */
    public static boolean isSlot(String name) {
        return isName(name, '_');
    }

    private static boolean isName(String name, char joint) {
        return !name.isEmpty()
                && name.length() <= MAX_LENGTH
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == joint);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
