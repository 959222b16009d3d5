package org.trustcoach.commitment.capture.sense;

/** Takes down what is seen of a time or a sentence: its features, each of a kind. What is seen again counts once. */
interface Seen {

    /** Words count less than turns of phrase, which are known to tell something. */
    double FULL = 1;

    double WIDE = 0.7;
    double KIND = 0.3;
    double PAIR = 0.5;
    double WORD = 0.25;
    double FAR = 0.15;

    /**
     * Something is seen.
     *
     * @param kind where or how it is seen, which says how much it counts
     * @param name what it is
     * @param value how much it counts, the same for all of this kind
     */
    void put(String kind, String name, double value);

    /** Something is seen that counts in full. */
    default void put(String kind, String name) {
        put(kind, name, FULL);
    }
}
