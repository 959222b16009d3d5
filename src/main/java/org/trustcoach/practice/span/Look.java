package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.scene.Hanging;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Word;

/**
 * A reply, looked at for one check.
 *
 * @param chances by clause and check
 * @param limit from which chance on a clause shows it
 */
public record Look(Scene scene, Check check, double[][] chances, double limit) {

    /** From this chance on a clause shows a check. */
    private static final double CLAIMED = 0.5;

    private static final double LIKELY = 0.3;

    /** Kinds of boasting, which go together. */
    private static final Set<Check> KIN =
            EnumSet.of(Check.OVERPROMISE, Check.EXAGGERATION, Check.INSINCERE_SUPERLATIVE, Check.SELF_FOCUS);

    private static final Set<String> OPENERS = Word.set("""
            well look honestly frankly listen still now ah oh anyway
            """);

    /** Neighbouring clauses that show the check together: indices of the first and behind the last. */
    public record Run(int first, int end, double chance) {}

    public List<Clause> clauses() {
        return scene.reply().clauses();
    }

    double chance(int clause) {
        return chances[clause][check.ordinal()];
    }

    /** All runs, if any clause reaches the limit. */
    public List<Run> runs() {
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
            int first = at;
            double best = 0;
            while (at < chances.length && (at == first || sameSentence(at - 1, at)) && joins(reach, at)) {
                best = Math.max(best, unit(at));
                at = behind(at);
            }
            if (best >= least) {
                runs.add(new Run(first, at, best));
            }
            at = Math.max(at, behind(first));
        }
        return runs;
    }

    /** A clause that shows something else must show this check as well. */
    private boolean joins(Reach reach, int clause) {
        double chance = unit(clause);
        return chance >= limit * reach.joins() && (chance >= LIKELY || !isClaimed(clause));
    }

    /** Whether a clause shows another check, which isn't of the same kind. */
    boolean isClaimed(int clause) {
        return Stream.of(Check.values())
                .filter(other -> other != check && !(KIN.contains(check) && KIN.contains(other)))
                .anyMatch(other -> chances[clause][other.ordinal()] >= CLAIMED);
    }

    /** The chance of a clause and all that hangs on it, such as “when it rains”. */
    private double unit(int clause) {
        double best = 0;
        for (int i = clause; i < behind(clause); i++) {
            best = Math.max(best, chance(i));
        }
        return best;
    }

    /** A filler in front, such as “well”, shows nothing without what it opens. */
    private int behind(int clause) {
        boolean opens = clause + 1 < chances.length
                && sameSentence(clause, clause + 1)
                && scene.reply().words(clauses().get(clause)).stream().allMatch(word -> word.isAnyOf(OPENERS));
        return Hanging.behind(scene, opens ? clause + 1 : clause);
    }

    boolean sameSentence(int one, int other) {
        return clauses().get(one).sentence() == clauses().get(other).sentence();
    }
}
