package org.trustcoach.commitment.capture.word;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Reference;

/** Counts what comes so much later from the time that is named before it: Tom pays on Monday, and I ship two days later. */
final class LaterTimes {

    private static final Set<String> LATER = Set.of("later", "afterwards", "afterward", "thereafter");
    private static final Set<String> POINTING = Set.of("that", "this", "then", "which");
    private static final Set<String> WORKING = Set.of("working", "business", "clear", "full", "whole");
    private static final Set<String> BY_THE_CLOCK = Set.of("minute", "minutes", "min", "mins", "hour", "hours", "hr");
    private static final int LONGEST = 5;
    private static final int WORK_BEGINS = 9;

    private final List<Token> tokens;
    private final Times times;
    private final Reference reference;

    LaterTimes(List<Token> tokens, Times times, Reference reference) {
        this.tokens = tokens;
        this.times = times;
        this.reference = reference;
    }

    /** The times of a text, those counted from another one in the place of what the reader made of them. */
    List<Mention> in(List<Mention> mentions) {
        List<Mention> found = new ArrayList<>(mentions);
        for (int i = 1; i < tokens.size(); i++) {
            int unit = unitBefore(i);
            int from = unit < 0 ? -1 : amountFrom(unit);
            Mention earlier = from < 0 ? null : earlier(found, tokens.get(from).start());
            Mention counted = earlier == null ? null : counted(from, unit, end(i), earlier);
            if (counted != null) {
                found.removeIf(other -> other.end() > counted.start() && other.start() < counted.end());
                found.add(counted);
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    /** Where the unit stands before “later”, “after that”, or “after” at the end of what is said; −1 for anything else. */
    private int unitBefore(int i) {
        Token token = tokens.get(i);
        boolean after = token.is("after") && (POINTING.contains(norm(i + 1)) || ends(i + 1));
        boolean counts = LATER.contains(token.norm()) || after;
        return counts && LeadTime.isUnit(norm(i - 1)) ? i - 1 : -1;
    }

    private boolean ends(int i) {
        return i >= tokens.size()
                || tokens.get(i).is(Kind.STOP)
                || tokens.get(i).is(Kind.MARK);
    }

    private int end(int i) {
        boolean pointing = tokens.get(i).is("after") && POINTING.contains(norm(i + 1));
        return tokens.get(pointing ? i + 1 : i).end();
    }

    private int amountFrom(int unit) {
        int from = unit - 1;
        while (from >= 0 && from > unit - LONGEST && WORKING.contains(norm(from))) {
            from--;
        }
        boolean couple = norm(from).equals("of") && norm(from - 1).equals("couple");
        from = couple ? from - 1 : from;
        boolean few = norm(from).equals("few") || norm(from).equals("couple");
        if (few && norm(from - 1).equals("a")) {
            return from - 1;
        }
        boolean counted = few || from >= 0 && LeadTimes.counts(tokens.get(from));
        return counted ? from : -1;
    }

    private static @Nullable Mention earlier(List<Mention> mentions, int start) {
        Mention last = null;
        for (Mention mention : mentions) {
            boolean once =
                    !mention.readings().isEmpty() && mention.readings().get(0).recurrence() == null;
            last = mention.end() <= start && once ? mention : last;
        }
        return last;
    }

    private @Nullable Mention counted(int from, int unit, int end, Mention earlier) {
        StringBuilder amount = new StringBuilder("in");
        for (int i = from; i <= unit; i++) {
            amount.append(' ').append(norm(i).equals("the") ? "a" : norm(i));
        }
        Reading start = earlier.readings().get(0);
        boolean byTheClock = BY_THE_CLOCK.contains(norm(unit)) && start.grain() == Grain.MINUTE;
        LocalDateTime since =
                byTheClock ? start.due() : start.due().toLocalDate().atTime(WORK_BEGINS, 0);
        Reference then = new Reference(since, reference.zone(), reference.locale(), reference.week());
        List<Mention> read = times.read(amount.toString(), then);
        return read.size() == 1
                ? new Mention(
                        tokens.get(from).start(),
                        end,
                        read.get(0).readings(),
                        read.get(0).ask())
                : null;
    }

    private String norm(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }
}
