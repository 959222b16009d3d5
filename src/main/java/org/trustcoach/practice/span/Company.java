package org.trustcoach.practice.span;

import java.util.EnumSet;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Word;

/**
 * What stands beside a run in its sentence, parted by a comma alone, and shows nothing else: it belongs to the mark, as in “It'll
 * last for ever, I swear” and “Well, it happens”.
 */
final class Company {

    /** So many words say nothing of their own. */
    private static final int SHORT = 5;

    /** An acknowledgement of so many words leans on what follows it, as in “Granted, it looks silly”. */
    private static final int BARE = 3;

    /** A longer clause belongs to it from this part of the limit on. */
    private static final double LIKELY = 0.15;

    /** These are said in a clause, and seldom in company. */
    private static final Set<Check> ALONE =
            EnumSet.of(Check.PARAPHRASE, Check.CLIENT_FOCUS, Check.SPECIFIC_PROMISE, Check.VAGUE_PROMISE);

    /** What follows these in a longer clause is a reason, and no part of them. */
    private static final Set<Check> GROUNDED = EnumSet.of(Check.THANKS_OR_ACKNOWLEDGE, Check.BLAME);

    private static final Set<String> TURNING = Set.of("so", "but", "because", "yet", "however");
    private static final Set<String> CALLS = Word.set("""
            aw wow you too no problem man hey but oh haha ha bravo sorry unfortunately afraid yeah yes between
            ourselves
            """);

    private Company() {}

    /** The run with what keeps it company. */
    static Look.Run with(Look look, Look.Run run) {
        if (ALONE.contains(look.check())) {
            return run;
        }
        int first = run.first();
        int end = run.end();
        while (first > 0 && look.sameSentence(first - 1, first) && leads(look, first - 1)) {
            first--;
        }
        boolean bare = look.check() == Check.THANKS_OR_ACKNOWLEDGE && words(look, run.first(), end) <= BARE;
        while (end < look.clauses().size() && look.sameSentence(end - 1, end) && follows(look, end, bare)) {
            end++;
        }
        return new Look.Run(first, end, run.chance());
    }

    private static boolean leads(Look look, int clause) {
        Clause one = look.clauses().get(clause);
        boolean call = look.scene().reply().words(one).stream().allMatch(word -> word.isAnyOf(CALLS));
        int most = look.check() == Check.THANKS_OR_ACKNOWLEDGE ? 1 : longest(look);
        return isComma(look, clause + 1) && !call && belongs(look, clause, most);
    }

    private static boolean follows(Look look, int clause, boolean bare) {
        if (look.check() == Check.THANKS_OR_ACKNOWLEDGE) {
            return bare && isComma(look, clause) && !look.isClaimed(clause);
        }
        String opening = first(look, clause).text();
        return isComma(look, clause) && !opening.equals("and") && belongs(look, clause, longest(look));
    }

    private static int longest(Look look) {
        return GROUNDED.contains(look.check()) ? SHORT - 1 : SHORT;
    }

    private static boolean belongs(Look look, int clause, int longest) {
        boolean likely = !GROUNDED.contains(look.check()) && look.chance(clause) >= LIKELY * look.limit();
        return !look.isClaimed(clause) && (words(look, clause, clause + 1) <= longest || likely);
    }

    /** Whether a clause stands behind a comma and turns to nothing else. */
    private static boolean isComma(Look look, int clause) {
        Word before =
                look.scene().reply().words().get(look.clauses().get(clause).first() - 1);
        return before.is(",") && !first(look, clause).isAnyOf(TURNING);
    }

    private static Word first(Look look, int clause) {
        return look.scene().reply().words().get(look.clauses().get(clause).first());
    }

    private static int words(Look look, int first, int end) {
        return look.clauses().get(end - 1).end() - look.clauses().get(first).first();
    }
}
