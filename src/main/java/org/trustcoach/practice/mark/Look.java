package org.trustcoach.practice.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.sign.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Word;

/**
 * A reply, looked at for one check.
 *
 * @param chances by clause and check
 * @param limit from which chance on a clause shows it
 */
record Look(Scene scene, Check check, double[][] chances, double limit) {

    /** Neighbouring clauses that show the check together: indices of the first and behind the last. */
    record Run(int first, int end, double chance) {}

    List<Clause> clauses() {
        return scene.reply().clauses();
    }

    double chance(int clause) {
        return chances[clause][check.ordinal()];
    }

    /** Words that begin a clause which belongs to the one before it, unless a comma parts them. */
    private static final Set<String> HANGING = Word.set("""
            when while until till before after if once as since whenever unless
            """);

    /** All runs, if any clause reaches the limit. */
    List<Run> runs() {
        Reach reach = Reach.of(check);
        List<Run> runs = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < chances.length; i++) {
            most = Math.max(most, chance(i));
        }
        if (most < limit) {
            return runs;
        }
        double least = Math.max(limit * reach.further(), most * reach.beside());
        int at = 0;
        while (at < chances.length) {
            int end = at;
            double best = 0;
            while (end < chances.length && joins(reach, at, end)) {
                best = Math.max(best, chance(end));
                end++;
            }
            if (best >= least) {
                runs.add(new Run(at, end, best));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private boolean joins(Reach reach, int first, int clause) {
        if (clause == first) {
            return chance(clause) >= limit * reach.joins();
        }
        return sameSentence(clause - 1, clause)
                && (chance(clause) >= limit * reach.joins() || reach.hangs() && hangs(clause));
    }

    private boolean hangs(int clause) {
        int word = clauses().get(clause).first();
        return clauses().get(clause - 1).end() == word
                && scene.reply().words().get(word).isAnyOf(HANGING);
    }

    boolean sameSentence(int one, int other) {
        return clauses().get(one).sentence() == clauses().get(other).sentence();
    }
}
