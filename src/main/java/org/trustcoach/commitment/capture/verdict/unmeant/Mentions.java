package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Quoted words that nobody says now: does “I'll ring by Monday” ever mean yes; all keen, “we'll book by Friday”, and no money. */
public final class Mentions {

    private static final Set<String> MEANING = Set.of("mean", "means", "meant", "translates", "=", "equals", "never");

    private static final int NEAR = 3;

    private Mentions() {}

    /** Whether a place stands in a quotation that is only spoken about, or that mimics people without a name. */
    public static boolean mentioned(Words words, int place) {
        int from = words.opening(place);
        int to = from < 0 ? -1 : closing(words, place);
        return to > 0 && (defined(words, to) || mimics(words, from, to));
    }

    private static int closing(Words words, int place) {
        for (int i = place + 1; i < words.size(); i++) {
            if (words.at(i).is("\"")) {
                return i;
            }
        }
        return -1;
    }

    /** “I'll ring” ever means yes; “I'll ring” = never. */
    private static boolean defined(Words words, int close) {
        for (int i = close + 1; i <= close + NEAR && i < words.size() && !words.is(i, Kind.STOP); i++) {
            if (MEANING.contains(words.at(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Between commas, in a sentence that names nobody and tells nothing. */
    private static boolean mimics(Words words, int open, int close) {
        boolean apart =
                words.at(open - 1).is(",") && (words.at(close + 1).is(",") || words.is(close + 1, WordClass.AND));
        for (int i = open - 1; apart && i >= 0 && !words.is(i, Kind.STOP); i--) {
            Token token = words.at(i);
            if (token.is(Kind.NAME) || token.isVerb(WordClass.SAY) || token.is(WordClass.FIRST)) {
                return false;
            }
        }
        return apart;
    }
}
