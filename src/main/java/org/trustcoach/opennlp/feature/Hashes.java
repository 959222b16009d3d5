package org.trustcoach.opennlp.feature;

/**
 * 64-bit hashes that stand for words and features. Two of some hundred thousand features share one with a chance below one in a
 * hundred million, and the compiler refuses a model in which that happens.
 */
public final class Hashes {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long ONE = 0x9e3779b97f4a7c15L;
    private static final long OTHER = 0xc2b2ae3d27d4eb4fL;

    /** Stands for the edge of a message. */
    public static final long EDGE = of("|", 0, 1);

    private Hashes() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** FNV-1a over characters (G. Fowler, L. C. Noll, K.-P. Vo), with a finish that spreads the last of them. */
    public static long of(CharSequence text, int start, int end) {
        long hash = BASIS;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The hash of the text without the character at this place. */
    static long without(CharSequence text, int place) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = i == place ? hash : (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The hash of the text with the character at this place and the next one swapped. */
    static long swapped(CharSequence text, int place) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            int from = i == place ? i + 1 : i == place + 1 ? place : i;
            hash = (hash ^ text.charAt(from)) * PRIME;
        }
        return mix(hash);
    }

    /** A feature of a group that is made of one word. */
    public static long feature(Group group, long word) {
        return mix(word * ONE + group.ordinal() + 1);
    }

    /** A feature of a group that is made of two words in this order. */
    public static long feature(Group group, long one, long other) {
        return mix(one * ONE + Long.rotateLeft(other * OTHER, 31) + group.ordinal() + 1);
    }

    /** The finish of MurmurHash3 (A. Appleby). */
    private static long mix(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == 0 ? 1 : mixed;
    }
}
