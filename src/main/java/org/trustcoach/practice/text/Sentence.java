package org.trustcoach.practice.text;

/**
 * A sentence.
 *
 * @param first index of its first word
 * @param end index behind its last word, its end mark included
 * @param ending what it ends with: {@code .}, {@code ?}, {@code !}, or a space if it has no end mark
 */
public record Sentence(int first, int end, char ending) {

    public boolean isQuestion() {
        return ending == '?';
    }
}
