package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Makes one word, scrap, of “stop reminding me about”, “no need to remind me of” and the like. */
final class Silences {

    private static final Set<String> STOPS = Set.of("stop", "quit", "cease");
    private static final Set<String> ABOUT = Set.of("about", "of", "for", "on", "that", "to");

    /** Between a not and its verb: you don't need to keep reminding me. */
    private static final Set<String> BETWEEN = Set.of("to", "bother", "need", "have", "keep", "please", "ever");

    private Silences() {}

    static List<Token> marked(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int end = end(tokens, i);
            if (end < 0) {
                out.add(tokens.get(i));
                i++;
            } else {
                out.add(scrap(tokens.get(i), tokens.get(end - 1)));
                i = end;
            }
        }
        return out;
    }

    /** Where the words end that ask for silence from here; −1 if none do. */
    private static int end(List<Token> tokens, int i) {
        int verb = i + 1;
        if (at(tokens, i).is("do") && at(tokens, i + 1).is(WordClass.NOT)) {
            verb = between(tokens, i + 2);
        } else if (at(tokens, i).is("no_need")
                || at(tokens, i).is("need") && at(tokens, i + 1).is(WordClass.NOT)) {
            verb = between(tokens, at(tokens, i).is("need") ? i + 2 : i + 1);
        } else if (!STOPS.contains(at(tokens, i).norm())) {
            return -1;
        }
        boolean silence = at(tokens, verb).isVerb(WordClass.REMIND)
                && at(tokens, verb + 1).is(WordClass.ME);
        if (!silence) {
            return -1;
        }
        return ABOUT.contains(at(tokens, verb + 2).norm()) ? verb + 3 : verb + 2;
    }

    private static int between(List<Token> tokens, int from) {
        int i = from;
        while (i < from + 3 && BETWEEN.contains(at(tokens, i).norm())) {
            i++;
        }
        return i;
    }

    private static Token at(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is(Kind.WORD) ? tokens.get(i) : Token.NONE;
    }

    private static Token scrap(Token first, Token last) {
        return new Token(
                Kind.WORD,
                "scrap",
                "scrap",
                first.start(),
                last.end(),
                Lexicon.ENGLISH.entry("scrap"),
                first.opens(),
                null);
    }
}
