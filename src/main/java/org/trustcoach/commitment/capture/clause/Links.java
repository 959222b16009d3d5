package org.trustcoach.commitment.capture.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Finds what stands between two clauses, and what it makes of the second. */
final class Links {

    /** Arranged with him that; word from him that; got it out of him that. */
    private static final Set<String> TO_WHOM = Set.of("with", "from", "of");

    /** Verbs of what is agreed upon: we left it that he sends it. */
    private static final Set<String> SETTLING = Set.of("settle", "leave", "decide", "fix");

    private final Words words;
    private final int from;

    Links(Words words, int from) {
        this.words = words;
        this.from = from;
    }

    /**
     * The link of a clause.
     *
     * @param at place of the first word of the clause with its conjunction
     */
    record Lead(Link link, int at) {}

    Lead before(int start, int low, @Nullable Clause last, Force force) {
        if (force == Force.BARE && last != null) {
            boolean more = last.is(Force.BARE) && words.is(start - 1, WordClass.AND);
            return more ? new Lead(Link.AND, start - 1) : new Lead(Link.TO, start);
        }
        int begin = withTimes(start, low);
        boolean quoted = false;
        int i = begin;
        while (i > low && words.is(i - 1, Kind.MARK)) {
            i--;
            quoted |= words.at(i).is("\"") || words.at(i).is(":");
        }
        Token before = i > low || low == from && i > from ? words.at(i - 1) : Token.NONE;
        Lead conjunction = conjunction(before, i, low, last);
        if (conjunction != null) {
            return conjunction;
        }
        if (last == null) {
            return new Lead(Link.MAIN, from);
        }
        if (quoted && tells(last)) {
            return new Lead(Link.QUOTE, i);
        }
        boolean listed = force == Force.ORDER
                && i < begin
                && last.is(Force.PROMISE, Force.DUTY, Force.BARE, Force.WOULD, Force.LET);
        if (listed) {
            return new Lead(Link.AND, i);
        }
        boolean close = i == begin && (tells(last) || givesWord(last, i)) && (last.link() != Link.SIDE || last.mine());
        return new Lead(close ? Link.THAT : Link.MAIN, i == begin ? begin : i);
    }

    /** gave Anna my word he'd have it */
    private boolean givesWord(Clause last, int to) {
        for (int i = last.verb() + 1; i < to; i++) {
            if (words.at(i).is("word") || words.at(i).is("promise")) {
                return last.lemma().equals("give")
                        || last.lemma().equals("have")
                        || last.lemma().equals("get");
            }
        }
        return false;
    }

    private @Nullable Lead conjunction(Token before, int i, int low, @Nullable Clause last) {
        boolean another = before.is("that") && words.is(i - 2, WordClass.AND) && last != null && last.parent() != null;
        if (another) {
            return new Lead(Link.AND, i - 2);
        }
        if (before.is("that") && last != null) {
            boolean word = words.at(i - 2).is("word") || words.at(i - 2).is("promise");
            boolean with = TO_WHOM.contains(words.at(i - 3).norm()) && words.is(i - 2, Kind.NAME);
            boolean told = tells(last) || SETTLING.contains(last.lemma()) || word || with || givesWord(last, i - 1);
            return new Lead(told ? Link.THAT : Link.SIDE, i - 1);
        }
        if (before.is(WordClass.IF) || before.is("whether")) {
            boolean told = last != null && (last.does(WordClass.ASK) || before.is("whether"));
            return new Lead(told ? Link.THAT : Link.IF, i - 1);
        }
        if (before.is(WordClass.AND)) {
            int at = words.is(i - 2, WordClass.AND) || words.is(i - 2, Kind.MARK) ? i - 2 : i - 1;
            return new Lead(words.is(at, WordClass.BUT) ? Link.BUT : Link.AND, Math.max(low, at));
        }
        if (before.is(WordClass.BUT)) {
            return new Lead(Link.BUT, i - 1);
        }
        if (before.is(WordClass.SUBORDINATE) || before.is(WordClass.QUESTION)) {
            return new Lead(Link.SIDE, i - 1);
        }
        return null;
    }

    /** A time before the subject belongs to its clause where something sets it off, or where it says “by”. */
    private int withTimes(int start, int low) {
        int i = start;
        boolean time = false;
        while (i > low
                && (words.is(i - 1, Kind.TIME)
                        || colour(i - 1)
                        || time == false && words.at(i - 1).is(",") && words.is(i - 2, Kind.TIME))) {
            time |= words.is(i - 1, Kind.TIME);
            i--;
        }
        boolean setOff = i == low
                ? low == from
                : words.is(i - 1, Kind.MARK)
                        || words.is(i - 1, WordClass.AND)
                        || words.is(i - 1, WordClass.BUT)
                        || words.at(i - 1).is("that");
        boolean by =
                words.is(start - 1, Kind.TIME) && words.at(start - 1).norm().startsWith("by ");
        return time && setOff ? i : time && by ? start - 1 : time ? start : i;
    }

    private boolean colour(int i) {
        boolean joins = words.is(i, WordClass.AND) || words.is(i, WordClass.BUT);
        return !joins && words.isAny(i, WordClass.FILLER, WordClass.WEAK, WordClass.HABIT);
    }

    private static boolean tells(Clause clause) {
        return clause.does(WordClass.SAY)
                || clause.does(WordClass.PROMISE)
                || clause.does(WordClass.THINK)
                || clause.does(WordClass.ASK)
                || clause.does(WordClass.ABSORB)
                || clause.does(WordClass.REMIND)
                || clause.does(WordClass.HOPE)
                || clause.lemma().equals("know")
                || clause.lemma().equals("be");
    }
}
