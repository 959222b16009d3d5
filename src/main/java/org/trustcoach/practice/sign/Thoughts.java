package org.trustcoach.practice.sign;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.practice.Check;

/** What a first look at all clauses of a reply tells about one of them: signs for a second look. */
public final class Thoughts {

    private static final double[] STEPS = {0.1, 0.25, 0.45, 0.7, 0.9};
    private static final double LIKELY = 0.4;

    private Thoughts() {}

    /**
     * Signs of a clause.
     *
     * @param chances by clause and check, from the first look
     */
    public static List<String> of(double[][] chances, int clause) {
        List<String> signs = new ArrayList<>();
        for (Check check : Check.values()) {
            int c = check.ordinal();
            int step = step(chances[clause][c]);
            for (int i = 1; i <= step; i++) {
                signs.add("thought " + check.id() + " " + i);
            }
            if (any(chances, 0, clause, c)) {
                signs.add("thought earlier " + check.id());
            }
            if (any(chances, clause + 1, chances.length, c)) {
                signs.add("thought later " + check.id());
            }
            if (any(chances, Math.max(0, clause - 1), clause, c)) {
                signs.add("thought before " + check.id());
            }
            if (any(chances, clause + 1, Math.min(chances.length, clause + 2), c)) {
                signs.add("thought behind " + check.id());
            }
        }
        return signs;
    }

    private static int step(double chance) {
        int step = 0;
        while (step < STEPS.length && chance >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static boolean any(double[][] chances, int from, int to, int check) {
        for (int i = from; i < to; i++) {
            if (chances[i][check] >= LIKELY) {
                return true;
            }
        }
        return false;
    }
}
