package org.trustcoach.practice.build;

import java.util.List;
import java.util.regex.Pattern;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;

/**
 * How something is said, whatever words fill it.
 *
 * @param conditions what must hold besides
 * @param pattern of the words in lower case
 */
record Build(Check check, List<Condition> conditions, Pattern pattern) {

    /** Longer stretches are looked at up to here only, so that no reply takes long. */
    static final int LONGEST = 240;

    /** What must hold for the words from the first to behind the last, which begin in a clause. */
    @FunctionalInterface
    interface Condition {
        boolean holds(Scene scene, Clause clause);
    }

    /** Whether a clause is built so. */
    boolean isIn(Scene scene, Clause clause, String said) {
        return pattern.matcher(said).find() && holds(scene, clause);
    }

    /** Whether all of a stretch, taken as a clause, is built so. */
    boolean isAll(Scene scene, Clause stretch, String said) {
        return pattern.matcher(said).matches() && holds(scene, stretch);
    }

    private boolean holds(Scene scene, Clause clause) {
        return conditions.stream().allMatch(condition -> condition.holds(scene, clause));
    }
}
