package org.trustcoach.coach.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Slips of the finger: one in five letters is forgiven, at most two, and none that turns the meaning round. */
final class Slips {

    private static final int LETTERS_A_SLIP = 5;
    private static final int MOST = 2;
    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "never",
            "nothing",
            "none",
            "without",
            "cant",
            "cannot",
            "dont",
            "doesnt",
            "didnt",
            "wont",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "couldnt",
            "shouldnt",
            "wouldnt",
            "mustnt");

    private Slips() {}

    /** Whether somebody who typed these words may have meant that name; both normalised. */
    static boolean forgiven(String name, String words) {
        int slips = Math.min(MOST, Math.min(name.length(), words.length()) / LETTERS_A_SLIP);
        return slips > 0
                && EditDistance.atMost(name, words, slips)
                && negations(name) == negations(words)
                && tokens(name, Slips::hasDigit).equals(tokens(words, Slips::hasDigit));
    }

    /** How many of the words turn the meaning round. */
    static int negations(String words) {
        return tokens(words, NEGATIONS::contains).size();
    }

    private static List<String> tokens(String words, java.util.function.Predicate<String> test) {
        return Stream.of(words.split(" ")).filter(test).toList();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
