package org.trustcoach.opennlp.training;

import java.util.Random;

/**
 * Misspells words the way fingers do: a letter left out, put in, put in another's place, or swapped with its neighbour. The same
 * seed gives the same slips. Not thread-safe.
 */
public final class Misspeller {

    private static final int SHORTEST = 3;
    private static final int KINDS = 4;
    private static final int LETTERS = 26;

    private final Random random;
    private final double rate;

    /** @param rate which part of the words is misspelled, from 0 to 1; words of one or two letters never are */
    public Misspeller(double rate, long seed) {
        this.rate = rate;
        this.random = new Random(seed);
    }

    public String misspell(String message) {
        String[] words = message.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= SHORTEST && random.nextDouble() < rate) {
                words[i] = slip(words[i]);
            }
        }
        return String.join(" ", words);
    }

    private String slip(String word) {
        int place = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(LETTERS));
        return switch (random.nextInt(KINDS)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 -> word.substring(0, place) + letter + word.substring(place);
            case 2 -> word.substring(0, place) + letter + word.substring(place + 1);
            default -> swapped(word, Math.min(place, word.length() - 2));
        };
    }

    private static String swapped(String word, int place) {
        return word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
    }
}
