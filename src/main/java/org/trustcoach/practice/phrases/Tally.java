package org.trustcoach.practice.phrases;

/**
 * How often a check was found rightly and wrongly, by reply.
 *
 * @param right shown and found
 * @param wrong found and not shown
 * @param missed shown and not found
 * @param overlap over the replies that are right, the sum of what found and marked letters share, over what either has
 * @param touching in how many of them they share anything
 * @param traps replies in which the check is a trap
 * @param fired those of them in which it was found
 */
public record Tally(int right, int wrong, int missed, double overlap, int touching, int traps, int fired) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                wrong + other.wrong,
                missed + other.missed,
                overlap + other.overlap,
                touching + other.touching,
                traps + other.traps,
                fired + other.fired);
    }

    /** Which share of what was found is shown; 0 if nothing was found. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** Which share of what is shown was found; 0 if nothing is shown. */
    public double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2.0 * right, 2.0 * right + wrong + missed);
    }

    /** How well the words agree where the check is right: 1 if to the letter. */
    public double spanOverlap() {
        return share(overlap, right);
    }

    /** Where the check is right, how often the words touch at all. */
    public double touches() {
        return share(touching, right);
    }

    /** Which share of the traps fired. */
    public double trapped() {
        return share(fired, traps);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
