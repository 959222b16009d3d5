package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.Phrase;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Writes short forms out, and makes one word of a phrase. */
final class ShortForms {

    /** Words of their own, which are short forms before a verb only: I'm ill, an id card. */
    private static final Set<String> WORDS_TOO = Set.of("ill", "id", "well", "shell", "hell", "shed", "w", "n");

    private final Lexicon lexicon;

    ShortForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Token> writtenOut(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<String> longForm = token.is(Kind.WORD) ? lexicon.longForm(token.norm()) : null;
            if (longForm != null && meant(tokens, i)) {
                longForm.forEach(word -> out.add(written(token, word)));
            } else if (token.is("2") && toBefore(tokens, i)) {
                out.add(written(token, "to"));
            } else {
                out.add(token);
            }
        }
        return out;
    }

    List<Token> withPhrases(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int length = 0;
            for (Phrase phrase : token.is(Kind.WORD) ? lexicon.phrases(token.norm()) : List.<Phrase>of()) {
                if (length == 0 && isAt(phrase.words(), tokens, i) && !goesOn(phrase, tokens, i)) {
                    length = phrase.words().size();
                    out.add(joined(token, tokens.get(i + length - 1), phrase.meaning()));
                }
            }
            if (length == 0) {
                out.add(token);
            }
            i += Math.max(1, length);
        }
        return out;
    }

    /** “Will do” is an answer, “will do the sums” is none. */
    private static boolean goesOn(Phrase phrase, List<Token> tokens, int at) {
        int next = at + phrase.words().size();
        return phrase.meaning().equals("willdo")
                && next < tokens.size()
                && (tokens.get(next).is(WordClass.DETERMINER)
                        || tokens.get(next).is(WordClass.POSSESSIVE)
                        || tokens.get(next).is(WordClass.THING));
    }

    private static boolean isAt(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Token token = tokens.get(at + i);
            if (!token.is(Kind.WORD) || !token.is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meant(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!WORDS_TOO.contains(token.norm())) {
            return true;
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.NONE;
        if (token.is("w") || token.is("n")) {
            return next.is(Kind.WORD) && i > 0;
        }
        boolean first = i == 0 || tokens.get(i - 1).kind() != Kind.WORD;
        boolean verbFollows = next.isVerb(Form.BASE)
                || next.is(WordClass.BE)
                || token.is("shed") && next.is(WordClass.HAVE)
                || token.is("ill")
                        && (next.is(WordClass.NOT)
                                || next.is(WordClass.FILLER)
                                || next.is(WordClass.WEAK)
                                || next.is(Kind.WORD) && next.entry() == Entry.UNKNOWN && first);
        boolean said = i > 0
                && (tokens.get(i - 1).isVerb(WordClass.SAY) || tokens.get(i - 1).isVerb(WordClass.PROMISE));
        return verbFollows && (said || token.is("ill") || token.is("id") || first);
    }

    private static boolean toBefore(List<Token> tokens, int i) {
        boolean asks = i > 0
                && (tokens.get(i - 1).is("need")
                        || tokens.get(i - 1).is("have")
                        || tokens.get(i - 1).is("going")
                        || tokens.get(i - 1).is("got"));
        return asks && i + 1 < tokens.size() && tokens.get(i + 1).isVerb(Form.BASE);
    }

    private Token written(Token token, String norm) {
        return new Token(Kind.WORD, norm, norm, token.start(), token.end(), lexicon.entry(norm), token.opens(), null);
    }

    private Token joined(Token first, Token last, String norm) {
        if (norm.equals("full_stop")) {
            return new Token(Kind.STOP, ".", ".", first.start(), last.end(), Entry.UNKNOWN, first.opens(), null);
        }
        return new Token(Kind.WORD, norm, norm, first.start(), last.end(), lexicon.entry(norm), first.opens(), null);
    }
}
