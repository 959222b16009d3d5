package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Puts what was promised into words: the base form of the verb and what remains of the object. */
final class Wording {

    private final Words words;

    Wording(Words words) {
        this.words = words;
    }

    /**
     * The words of a part.
     *
     * @param ownerGone whether “Anna's” becomes “the”, because Anna is named beside it
     */
    String of(String lemma, List<Integer> places, boolean ownerGone) {
        List<Integer> kept = new ArrayList<>(places);
        while (!kept.isEmpty() && dangling(words.at(kept.get(kept.size() - 1)), kept.size())) {
            kept.remove(kept.size() - 1);
        }
        StringBuilder out = new StringBuilder(lemma);
        for (int k = 0; k < kept.size(); k++) {
            Token token = words.at(kept.get(k));
            boolean owner = ownerGone
                    && token.is(Kind.NAME)
                    && k + 1 < kept.size()
                    && words.at(kept.get(k + 1)).is("'s");
            if (owner) {
                append(out, "the");
                k++;
            } else if (token.norm().startsWith("'") || token.is(",")) {
                out.append(token.text());
            } else {
                append(out, written(token));
            }
        }
        return out.toString().strip();
    }

    /** A capital that only begins a sentence is put down. */
    private static String written(Token token) {
        boolean opens = token.opens() && token.is(Kind.WORD) && !token.is(WordClass.ACRONYM);
        return (opens ? token.norm() : token.text()).replace('_', ' ');
    }

    private static void append(StringBuilder out, String word) {
        if (!out.isEmpty()) {
            out.append(' ');
        }
        out.append(word);
    }

    /** What hangs in the air once the person and the time are gone: to, for, the, and. */
    private static boolean dangling(Token token, int size) {
        boolean particle = token.is(WordClass.PARTICLE) && size == 1
                || token.is("back")
                || token.is("up")
                || token.is("over")
                || token.is("out")
                || token.is("off")
                || token.is("in");
        return token.is(WordClass.PREPOSITION) && !particle
                || token.is(WordClass.DETERMINER) && !token.is(WordClass.THING)
                || token.is(WordClass.AND)
                || token.is(Kind.MARK);
    }
}
