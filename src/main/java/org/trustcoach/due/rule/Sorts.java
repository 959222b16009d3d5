package org.trustcoach.due.rule;

import java.util.Arrays;
import org.trustcoach.due.word.Sort;

/** A set of sorts that is quickly compared with another: it is what most of the time of a long text goes into. */
final class Sorts {

    private static final Sort[] ALL = Sort.values();

    private final long[] bits = new long[ALL.length / Long.SIZE + 1];

    static Sorts of(Iterable<Sort> sorts) {
        Sorts set = new Sorts();
        sorts.forEach(set::add);
        return set;
    }

    void add(Sort sort) {
        bits[sort.ordinal() / Long.SIZE] |= 1L << sort.ordinal();
    }

    void addAll(Sorts other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
    }

    boolean contains(Sort sort) {
        return (bits[sort.ordinal() / Long.SIZE] & 1L << sort.ordinal()) != 0;
    }

    boolean isEmpty() {
        for (long some : bits) {
            if (some != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether they have a sort in common. */
    boolean meets(Sorts other) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & other.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sorts sorts && Arrays.equals(bits, sorts.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return Arrays.stream(ALL).filter(this::contains).toList().toString();
    }
}
