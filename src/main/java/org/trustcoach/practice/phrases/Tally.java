package org.trustcoach.practice.phrases;

/**
 * How often a check was found rightly and wrongly, by reply.
 *
 * @param right shown and found
 * @param wrong found and not shown
 * @param missed shown and not found
 * @param jaccard over the replies that are right, the sum of what found and marked letters share, over what either has
 * @param overlap over the same replies, the sum of what they share, over what the fewer of them are
 * @param traps replies in which the check is a trap
 * @param fired those of them in which it was found
 */
public record Tally(int right, int wrong, int missed, double jaccard, double overlap, int traps, int fired) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                wrong + other.wrong,
                missed + other.missed,
                jaccard + other.jaccard,
                overlap + other.overlap,
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

    /** The mean Jaccard index of the letters where the check is right: 1 if they are the same to the letter. */
    public double meanJaccard() {
        return share(jaccard, right);
    }

    /**
     * The mean overlap coefficient (Szymkiewicz and Simpson) of the letters where the check is right: 1 if all that was found was
     * marked, or the other way about. It says whether the right words are meant, and {@link #meanJaccard} how closely.
     */
    public double meanOverlap() {
        return share(overlap, right);
    }

    /** Which share of the traps fired. */
    public double trapped() {
        return share(fired, traps);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
