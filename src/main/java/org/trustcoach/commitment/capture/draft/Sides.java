package org.trustcoach.commitment.capture.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Whose turn a heading says it is: my bit, her side, on them, action Tom. */
final class Sides {

    private static final Set<String> SHARES =
            Set.of("bit", "side", "part", "half", "end", "action", "actions", "task", "homework", "job", "turn");

    private static final Set<String> THINGS = Set.of("things", "items", "points", "bits");

    private static final int LONGEST = 4;

    private final Words words;

    Sides(Words words) {
        this.words = words;
    }

    /** Whose promises stand behind the colon; null where the heading doesn't tell. */
    @Nullable
    Kind of(int from, int colon) {
        boolean waiting =
                words.at(colon - 2).is("waiting") || words.at(colon - 2).is("wait");
        if (waiting && (words.at(colon - 1).is("on") || words.at(colon - 1).is("for"))) {
            return Kind.THEIRS;
        }
        if (colon - from > LONGEST || colon - from < 2) {
            return null;
        }
        boolean fromThem = words.at(colon - 2).is("from")
                && words.is(colon - 1, Token.Kind.NAME)
                && (colon - 2 == from || THINGS.contains(words.at(colon - 3).norm()));
        if (fromThem) {
            return Kind.THEIRS;
        }
        int owner = owner(from, colon);
        if (owner < 0) {
            return null;
        }
        Token token = words.at(owner);
        boolean mine = token.is("my") || token.is("our") || token.is(WordClass.ME);
        return mine ? Kind.MINE : Kind.THEIRS;
    }

    /** The place of the word that says whose; −1 where there is none. */
    private int owner(int from, int colon) {
        boolean share = SHARES.contains(words.at(colon - 1).norm());
        if (share && words.is(from, WordClass.POSSESSIVE)) {
            return from;
        }
        if (share && words.is(from, Token.Kind.NAME) && words.at(from + 1).is("'s")) {
            return from;
        }
        boolean on = words.at(from).is("on") || words.at(from).is("action");
        Token whom = words.at(from + 1);
        boolean person = whom.is(WordClass.OBJECT) || words.at(from).is("action") && whom.is(Token.Kind.NAME);
        return on && person && colon == from + 2 ? from + 1 : -1;
    }
}
