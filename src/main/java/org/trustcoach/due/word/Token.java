package org.trustcoach.due.word;

/**
 * A run of letters, a run of digits, or one other character.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 * @param text in lower case
 * @param apart whether white space, or nothing, comes before it
 * @param capital whether it starts with a capital letter
 */
public record Token(int start, int end, String text, boolean apart, boolean capital) {

    /** Whether it is made of digits. */
    public boolean isNumber() {
        return isDigit(text.charAt(0)) && isDigit(text.charAt(text.length() - 1));
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return Character.isLetter(text.charAt(text.length() - 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
