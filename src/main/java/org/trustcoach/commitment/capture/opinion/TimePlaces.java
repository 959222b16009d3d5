package org.trustcoach.commitment.capture.opinion;

import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;

/** Tells how times stand to each other and to what is said around them. */
final class TimePlaces {

    /** As many words as may stand between a promise and its time. */
    static final int NEAR = 12;

    private final Words words;

    TimePlaces(Words words) {
        this.words = words;
    }

    /**
     * Whether it says which: the Friday report; her Christmas order; the night staff.
     *
     * @param within whether it stands in what was heard already
     */
    boolean attribute(int i, boolean within) {
        boolean owned = words.at(i).norm().endsWith("'s") || words.at(i + 1).is("'s");
        boolean named = words.isAny(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || words.at(i).norm().startsWith("the ");
        boolean noun = words.is(i + 1, Token.Kind.WORD)
                && !words.isAny(i + 1, WordClass.PREPOSITION, WordClass.AND, WordClass.BUT, WordClass.ADVERB);
        return named && noun && words.at(i + 1).entry().verb() == null || (owned || named && noun) && within;
    }

    /** A time that stands alone before anything else is said. */
    boolean alone(int i) {
        return i == 0 && words.is(1, Token.Kind.STOP);
    }

    /** It won't make Thursday, we've settled on Monday: nothing else begins between the old date and the new one. */
    boolean goesOn(int from, int to) {
        boolean me = false;
        for (int i = from + 1; i < to; i++) {
            if (words.is(i, Token.Kind.STOP) || words.is(i, Token.Kind.NAME) || words.is(i, WordClass.AND)) {
                return false;
            }
            me |= words.is(i, WordClass.FIRST)
                    || words.is(i, WordClass.BUT)
                    || words.at(i).is("now");
        }
        return me;
    }

    /** Whether next to nothing stands between two times. */
    boolean bare(int from, int to) {
        int content = 0;
        for (int i = from; i < to; i++) {
            if (words.is(i, Token.Kind.STOP) || words.is(i, Token.Kind.NAME)) {
                return false;
            }
            boolean small = words.isAny(i, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.DETERMINER);
            content += words.is(i, Token.Kind.WORD) && !small ? 1 : 0;
        }
        return content < 2;
    }

    /** Whether something else begins between two times: another thing, at a time that says as much, or a deed. */
    boolean apart(int before, int i) {
        Mention one = words.at(before).time();
        Mention other = words.at(i).time();
        if (one == null || other == null) {
            return false;
        }
        boolean alike = one.readings().get(0).grain() == other.readings().get(0).grain();
        boolean divided = false;
        boolean deed = false;
        int content = 0;
        for (int k = before + 1; k < i; k++) {
            divided |= words.is(k, Token.Kind.MARK) || words.is(k, Token.Kind.STOP) || words.is(k, WordClass.AND);
            deed |= divided && words.at(k).verb() != null && !words.isAny(k, WordClass.BE, WordClass.HAVE);
            content += words.is(k, Token.Kind.NAME)
                            || words.is(k, Token.Kind.WORD) && !words.isAny(k, WordClass.PREPOSITION, WordClass.AND)
                    ? 1
                    : 0;
        }
        return divided && (alike && content > 0 || deed && content > 2);
    }

    /** She'd like it by Friday, and I said I'd mail it: a limit may stand before the promise; any other time says when it was made. */
    boolean ahead(int time, int draft) {
        String said = words.at(time).norm();
        boolean limit = said.startsWith("by ") || said.startsWith("before ") || said.startsWith("until ");
        if (!limit || draft <= time || draft - time >= NEAR) {
            return false;
        }
        for (int i = time; i < draft; i++) {
            if (words.is(i, Token.Kind.STOP)) {
                return false;
            }
        }
        return true;
    }
}
