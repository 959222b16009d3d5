package org.trustcoach.opennlp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.trustcoach.dialog.word.Words;

/** The words of a message as features see them: lower case, without accents, apostrophes and punctuation. */
public final class Tokens {

    /** Words behind these don't count. */
    static final int MAX_WORDS = 120;

    /** Longer words are cut, so that no message costs more than its share. */
    static final int MAX_LETTERS = 40;

    private Tokens() {}

    /** The first {@value #MAX_WORDS} words of a message. */
    public static List<String> of(String message) {
        List<String> words = new ArrayList<>();
        each(message, words::add);
        return words;
    }

    /** Hands over the first {@value #MAX_WORDS} words of a message, one after the other. */
    public static void each(String message, Consumer<String> taker) {
        String plain = Words.normalise(message);
        int start = 0;
        for (int count = 0; count < MAX_WORDS && start < plain.length(); count++) {
            int space = plain.indexOf(' ', start);
            int end = space < 0 ? plain.length() : space;
            taker.accept(plain.substring(start, Math.min(end, start + MAX_LETTERS)));
            start = end + 1;
        }
    }
}
