package org.trustcoach.practice.text;

import java.util.List;
import java.util.Set;

/** What stands behind a comma and is about what stands before it. */
final class Afterthoughts {

    private static final Set<String> ANSWERS = Word.set("""
            noted understood agreed okay ok granted gotcha
            """);
    private static final Set<String> COMMENTS = Word.set("""
            that that's thats that'd that'll it's its it i'd i you'd you must no anybody anybody's anyone
            anyone's any
            """);
    private static final Set<String> LINKS = Set.of("and", "so", "but", "yet");
    private static final Set<String> SPEAKERS = Word.set("""
            i i'm i'll i'd i've we we're we'll we've you you're you'll you've he he's she she's it it's they
            they're that that's there there's
            """);
    private static final Set<String> GUESSERS = Set.of("i", "i'd", "id", "i'm");
    private static final Set<String> GUESSES = Word.set("""
            guess guessing reckon bet imagine think suppose say gather dare expect
            """);
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final int LONGEST_GUESS = 3;

    /** Fewer words, the comma counted, are no piece that can be spoken of. */
    private static final int PIECE = 3;

    private Afterthoughts() {}

    /** A word that takes up what stands before it, at the end of the sentence, as in “Not before April, noted.” */
    static boolean isAnswer(List<Word> rest) {
        int stop = stop(rest);
        return stop == 1
                && rest.get(0).isAnyOf(ANSWERS)
                && (stop == rest.size()
                        || rest.get(stop).is(".")
                        || rest.get(stop).is("!"));
    }

    /** A guess that hangs on the clause before it, as in “You're worn out, I reckon.” */
    static boolean isGuess(List<Word> rest) {
        int stop = stop(rest);
        return stop > 1
                && stop <= LONGEST_GUESS
                && rest.get(0).isAnyOf(GUESSERS)
                && rest.get(stop - 1).isAnyOf(GUESSES)
                && (stop == rest.size() || rest.get(stop).isAnyOf(ENDS));
    }

    /**
     * What is said of a piece without a verb, as in “Three weeks in the rain, that must hurt” or “Three weeks, and you still wait”.
     *
     * @param sentence from the piece on
     * @param at where the comment begins
     */
    static boolean isComment(List<Word> sentence, int at) {
        return at > PIECE && (sentence.get(at).isAnyOf(COMMENTS) || isLinked(sentence, at));
    }

    private static boolean isLinked(List<Word> sentence, int at) {
        return sentence.get(at).isAnyOf(LINKS)
                && at + 1 < sentence.size()
                && sentence.get(at + 1).isAnyOf(SPEAKERS);
    }

    /** The next mark. */
    private static int stop(List<Word> rest) {
        int at = 0;
        while (at < rest.size() && !rest.get(at).isMark()) {
            at++;
        }
        return at;
    }
}
