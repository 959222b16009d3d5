package org.trustcoach.opennlp.compiled;

/**
 * What a model makes of a message.
 *
 * @param logits by label, the log-odds that the message has it
 * @param words how many words the message has
 * @param strangeWords which part of its words the model doesn't know, weighed by rarity, from 0 to 1
 * @param strangePairs the same for pairs of neighbouring words
 * @param strangeLetters the same for groups of letters
 */
public record Scores(float[] logits, int words, double strangeWords, double strangePairs, double strangeLetters) {

    /** The label with the highest score; the first of equals. */
    public int best() {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }
}
