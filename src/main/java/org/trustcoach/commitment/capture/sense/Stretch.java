package org.trustcoach.commitment.capture.sense;

import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/**
 * The words that a time belongs to. Places; the ends are exclusive.
 *
 * @param from where its sentence begins
 * @param start where it begins: behind the time before it, if there is one
 * @param nearest where its own clause or note begins
 * @param end where the words behind the time end that belong to it
 * @param to where its sentence ends
 */
public record Stretch(int from, int start, int nearest, int time, int end, int to) {

    private static final int BEHIND = 6;

    public static Stretch of(Words words, int time) {
        int from = time;
        while (from > 0 && from > time - Scope.FARTHEST && !words.is(from - 1, Kind.STOP)) {
            from--;
        }
        int to = time + 1;
        while (to < words.size() && to < time + Scope.FARTHEST && !words.is(to, Kind.STOP)) {
            to++;
        }
        int start = time;
        while (start > from && !words.is(start - 1, Kind.TIME)) {
            start--;
        }
        int end = time + 1;
        while (end < to && end < time + BEHIND && !words.is(end, Kind.TIME) && !words.is(end, Kind.MARK)) {
            end++;
        }
        return new Stretch(from, start, nearest(words, time, start), time, end, to);
    }

    private static int nearest(Words words, int time, int start) {
        for (int i = time - 1; i > start; i--) {
            boolean mark = words.is(i, Kind.MARK) && !words.at(i).is("\"") && i < time - 2;
            if (mark || joins(words, i) && begins(words, i + 1)) {
                return i + 1;
            }
        }
        return start;
    }

    private static boolean joins(Words words, int i) {
        return words.isAny(i, WordClass.AND, WordClass.BUT) || words.at(i).is("while");
    }

    private static boolean begins(Words words, int i) {
        return words.isAny(i, WordClass.FIRST, WordClass.THIRD, WordClass.POSSESSIVE, WordClass.DETERMINER)
                || words.is(i, Kind.NAME);
    }

    /** Whether its sentence holds more than one time. */
    boolean isOneOfSeveral(Words words) {
        for (int i = from; i < to; i++) {
            if (i != time && words.is(i, Kind.TIME)) {
                return true;
            }
        }
        return false;
    }
}
