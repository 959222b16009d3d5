package org.trustcoach.practice;

/**
 * What the rubric says of a check.
 *
 * @param weight how much one finding adds to its factor, or takes from it; 0 if it is only named
 * @param texts what is said of it
 */
public record Criterion(Check check, Factor factor, Direction direction, double weight, Texts texts) {

    /**
     * What is said of a check, each in one short sentence.
     *
     * @param name what the check is called to people
     * @param hears what the client may hear in such words
     * @param reason why that matters to trust
     * @param step one small thing to try, or to keep
     * @param better one wording that does it
     * @param question what is asked instead of a statement where the finding isn't sure
     */
    public record Texts(String name, String hears, String reason, String step, String better, String question) {}

    /** What one finding does to the factor. */
    public double effect() {
        return direction.factor() * weight;
    }
}
