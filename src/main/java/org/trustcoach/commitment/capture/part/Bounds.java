package org.trustcoach.commitment.capture.part;

import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells where the object of a verb ends, and where another person's part begins. */
final class Bounds {

    private static final Set<String> ENDS = Set.of(
            "as",
            "so",
            "because",
            "so_that",
            "when",
            "while",
            "where",
            "although",
            "though",
            "if",
            "once",
            "whereas",
            "which",
            "insteadof",
            "provided",
            "unless");

    private static final Set<String> LIMITS = Set.of("before", "after", "until", "till", "since");

    private final Words words;

    Bounds(Words words) {
        this.words = words;
    }

    /** What a comma or an “and” is. */
    enum Bound {
        ANOTHER,
        END,
        NONE
    }

    Bound at(int i, int to, Part part) {
        return words.is(i, Kind.MARK) ? mark(i, to, part) : and(i, to);
    }

    private Bound mark(int i, int to, Part part) {
        Token next = words.at(i + 1);
        if (words.at(i - 1).is("re")) {
            return Bound.NONE;
        }
        boolean called = next.is(Kind.NAME) && i + 2 >= to && !part.words.isEmpty();
        boolean comma = words.at(i).is(",");
        boolean begun = !part.words.isEmpty() || part.who >= 0;
        boolean thing = next.is(Kind.NAME)
                || next.is(WordClass.DETERMINER) && !next.is("all") && !next.is("no")
                || next.is(WordClass.POSSESSIVE);
        if (comma && begun && thing && !called && !words.at(i + 2).is(",")) {
            return Bound.ANOTHER;
        }
        return begun && !(comma && next.is(WordClass.AND)) ? Bound.END : Bound.NONE;
    }

    private Bound and(int i, int to) {
        Token next = words.at(words.past(i + 1, WordClass.FILLER, WordClass.AND));
        boolean clause = next.is(WordClass.FIRST)
                || next.is(WordClass.THIRD)
                || words.at(i).is("then") && !next.is(Kind.NAME);
        return i + 1 >= to || clause ? Bound.END : Bound.ANOTHER;
    }

    /** Whether a word begins something that is no object: but, because, before. */
    boolean ends(int i, int to, Part part) {
        Token token = words.at(i);
        return token.is(WordClass.BUT)
                || token.is(WordClass.GREETING) && !part.words.isEmpty()
                || token.is(WordClass.NOT) && !token.is("no")
                || LIMITS.contains(token.norm())
                || ENDS.contains(token.norm()) && i + 1 < to;
    }
}
