package org.trustcoach.opennlp.feature;

/**
 * Places of hashes, found by open addressing. Not thread-safe while it is filled; afterwards it is.
 *
 * @param keys hashes by slot, 0 for an empty slot; their number is a power of two
 */
public record Table(long[] keys) {

    /** An empty table with room for so many hashes. */
    public static Table forSize(int size) {
        return new Table(new long[Integer.highestOneBit(Math.max(1, size)) << 2]);
    }

    public int slots() {
        return keys.length;
    }

    /** The slot of a hash, or −1. */
    public int find(long hash) {
        int slot = start(hash);
        while (keys[slot] != 0) {
            if (keys[slot] == hash) {
                return slot;
            }
            slot = next(slot);
        }
        return -1;
    }

    /** The slot that a new hash takes. */
    public int add(long hash) {
        int slot = start(hash);
        while (keys[slot] != 0) {
            if (keys[slot] == hash) {
                throw new IllegalStateException("two features have the hash " + Long.toHexString(hash));
            }
            slot = next(slot);
        }
        keys[slot] = hash;
        return slot;
    }

    private int start(long hash) {
        return (int) hash & (keys.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }
}
