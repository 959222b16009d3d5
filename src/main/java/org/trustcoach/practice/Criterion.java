package org.trustcoach.practice;

/**
 * What the rubric says of a check.
 *
 * @param effect what a finding does to trust
 * @param limits from when on it is told
 * @param texts what is said of it
 */
public record Criterion(Check check, Effect effect, Limits limits, Texts texts) {

    /**
     * What a finding does to trust.
     *
     * @param weight how much it adds to its factor, or takes from it; 0 if it is only named
     */
    public record Effect(Factor factor, Direction direction, double weight) {

        /** With its direction. */
        public double signed() {
            return direction.factor() * weight;
        }
    }

    /**
     * From which chance on something is told, from 0 to 1.
     *
     * @param ask from here on as a question
     * @param alone from here on as a question where the rule for the check doesn't agree; at or above ask
     * @param sure from here on as a statement, if the rule for the check agrees
     */
    public record Limits(double ask, double alone, double sure) {

        public Limits {
            if (!(0 <= ask && ask <= alone && alone <= 1 && ask <= sure && sure <= 1)) {
                throw new IllegalArgumentException("limits go from 0 to 1, and ask comes first");
            }
        }
    }

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

    public Factor factor() {
        return effect.factor();
    }

    public Direction direction() {
        return effect.direction();
    }

    /** How much one finding adds to its factor, or takes from it; 0 if it is only named. */
    public double weight() {
        return effect.weight();
    }
}
