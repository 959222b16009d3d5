package org.trustcoach.commitment.capture.part;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Puts what was promised into words: the base form of the verb and what remains of the object. */
public final class Wording {

    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    /**
     * The words of a part.
     *
     * @param ownerGone whether “Anna's” becomes “the”, because Anna is named beside it
     */
    public String of(String lemma, List<Integer> places, boolean ownerGone) {
        List<Integer> kept = new ArrayList<>(places);
        while (!kept.isEmpty() && dangling(kept.get(kept.size() - 1), kept.size())) {
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

    /** Whether a time has a preposition of its own, so that the one before it belongs to the verb: swing by on Friday. */
    private static boolean ledIn(Token time) {
        String first = time.norm().substring(0, Math.max(0, time.norm().indexOf(' ')));
        return Lexicon.ENGLISH.classes(first).contains(WordClass.PREPOSITION);
    }

    /** What hangs in the air once the person and the time are gone: to, for, the, and. */
    private boolean dangling(int place, int size) {
        Token token = words.at(place);
        if (token.is(WordClass.PREPOSITION) && words.is(place + 1, Kind.TIME)) {
            return !ledIn(words.at(place + 1)) || size > 1 || token.is(WordClass.RECIPIENT);
        }
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
