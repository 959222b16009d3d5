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

/** Puts the right time in the place of one that is taken back in the same breath: Monday, no wait, Tuesday. */
final class TakenBack {

    /** Words by which something is set right; one of the first has to be among them. */
    private static final Set<String> TAKING =
            Set.of("wait", "sorry", "scratch", "correction", "oops", "mean", "meant", "rather", "apologies", "strike");

    private static final Set<String> BESIDE = Set.of(
            "no", "i", "call", "that", "make", "or", "should", "say", "be", "it", "was", "is", "hang", "hold", "on",
            "my");

    private static final int FARTHEST = 15;

    private final Times times;
    private final Reference reference;

    /** With what knows which words name a day. */
    TakenBack(Times times, Reference reference) {
        this.times = times;
        this.reference = reference;
    }

    List<Token> without(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int opening = tokens.get(i).is(Kind.TIME) ? opening(out) : -1;
            int wrong = opening < 0 ? -1 : wrong(out, opening, tokens.get(i));
            if (wrong < 0) {
                out.add(tokens.get(i));
            } else {
                out.subList(opening, out.size()).clear();
                out.set(wrong, instead(out.get(wrong), tokens.get(i)));
                i = behind(tokens, i);
            }
        }
        return out;
    }

    /** Where the words begin by which the next one sets something right; −1 if they don't stand there. */
    private static int opening(List<Token> before) {
        int at = before.size();
        boolean taking = false;
        boolean no = false;
        while (at > 0
                && (small(before.get(at - 1))
                        || TAKING.contains(before.get(at - 1).norm()))) {
            at--;
            taking |= TAKING.contains(before.get(at).norm());
            no |= before.get(at).is("no")
                    && !before.get(Math.min(at + 1, before.size() - 1)).is(Kind.WORD)
                    && before.size() - at <= 3;
        }
        boolean makes = before.size() - at >= 2
                && (before.get(before.size() - 2).is("make")
                        || before.get(before.size() - 2).is("call"))
                && (before.get(before.size() - 1).is("that")
                        || before.get(before.size() - 1).is("it"));
        return taking || no || makes ? at : -1;
    }

    private static boolean small(Token token) {
        return token.is(Kind.MARK) && !token.is("\"") || token.is(".") || BESIDE.contains(token.norm());
    }

    /** The last time before that says as much, in the same sentence or the one before. */
    private int wrong(List<Token> before, int opening, Token right) {
        int stops = 0;
        for (int i = opening - 1; i >= Math.max(0, opening - FARTHEST) && stops < 2; i--) {
            Token token = before.get(i);
            if (token.is(Kind.TIME)) {
                return saysAsMuch(right, token) ? i : -1;
            }
            stops += token.is(Kind.STOP) ? 1 : 0;
        }
        return -1;
    }

    /** Whether a time can stand for one before it: it is as exact, a day with its hour after a day alone, or the hour of that day. */
    private boolean saysAsMuch(Token right, Token wrong) {
        Grain before = grain(wrong.time());
        Grain after = grain(right.time());
        if (before == null || after == null) {
            return false;
        }
        boolean dayAndHour = before == Grain.DAY && after == Grain.MINUTE && beginsWithDay(right);
        return before == after || dayAndHour || after == Grain.MINUTE && hour(wrong.time(), right.time());
    }

    /** Thursday at 5, but not 5 on Thursday. */
    private boolean beginsWithDay(Token time) {
        int space = time.text().indexOf(' ');
        String first = space < 0 ? time.text() : time.text().substring(0, space);
        return times.read(first, reference).stream().anyMatch(mention -> grain(mention) == Grain.DAY);
    }

    /** Whether the second says the hour of the day that the first says: Thursday evening, call it 8pm Thursday. */
    private static boolean hour(@Nullable Mention day, @Nullable Mention hour) {
        if (day == null || hour == null) {
            return false;
        }
        LocalDateTime end = day.readings().get(0).due();
        LocalDateTime at = hour.readings().get(0).due();
        return !end.isBefore(at) && end.minusNanos(1).toLocalDate().equals(at.toLocalDate());
    }

    private static @Nullable Grain grain(@Nullable Mention time) {
        if (time == null || time.readings().isEmpty()) {
            return null;
        }
        Reading first = time.readings().get(0);
        return first.recurrence() == null ? first.grain() : null;
    }

    private static Token instead(Token wrong, Token right) {
        return new Token(
                Kind.TIME,
                right.text(),
                right.norm(),
                wrong.start(),
                wrong.end(),
                wrong.entry(),
                wrong.opens(),
                right.time());
    }

    /** Tuesday I mean; Tuesday rather. */
    private static int behind(List<Token> tokens, int time) {
        int at = time;
        boolean meant = at + 2 < tokens.size()
                && tokens.get(at + 1).is("i")
                && (tokens.get(at + 2).is("mean") || tokens.get(at + 2).is("meant"));
        return meant ? at + 2 : at;
    }
}
