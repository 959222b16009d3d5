package org.trustcoach.practice.scene;

/**
 * Which groups of the lexicon the words of a text belong to. Immutable by habit.
 *
 * @param bits for each word, one bit a group
 */
public record Groups(Lexicon lexicon, long[] bits) {

    /** Whether a word belongs to a group. */
    public boolean has(int word, String group) {
        return (bits[word] & lexicon.bit(group)) != 0;
    }

    /** Whether any word of a stretch belongs to a group. */
    public boolean any(int first, int end, String group) {
        return (in(first, end) & lexicon.bit(group)) != 0;
    }

    /** All groups of a stretch. */
    public long in(int first, int end) {
        long all = 0;
        for (int i = Math.max(0, first); i < Math.min(bits.length, end); i++) {
            all |= bits[i];
        }
        return all;
    }

    /** How many words of a stretch belong to a group. */
    public int count(int first, int end, String group) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += has(i, group) ? 1 : 0;
        }
        return count;
    }
}
