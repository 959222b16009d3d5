package org.trustcoach.coach.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A few words that tell an answer among others: “I've mailed him twice” tells “twice”. */
final class Telling {

    /** More of them tell something of their own. */
    private static final int MOST_WORDS = 5;

    /** A shorter word alone stands in many sentences. */
    private static final int LEAST_LETTERS = 5;

    private static final List<String> ARTICLES = List.of("a ", "an ", "the ");

    /** Words of doubt, of asking and of promising: who uses them doesn't just answer. */
    private static final Set<String> OTHERWISE = Set.of(
            "if",
            "whether",
            "or",
            "but",
            "maybe",
            "perhaps",
            "unless",
            "until",
            "how",
            "what",
            "why",
            "when",
            "should",
            "could",
            "would",
            "think",
            "know",
            "ill",
            "well",
            "will",
            "told",
            "promised",
            "remind",
            "forget",
            "different",
            "else");

    private Telling() {}

    /** Whether normalised words may tell an answer at all. */
    static boolean may(String words) {
        String[] each = words.split(" ");
        return each.length <= MOST_WORDS && Stream.of(each).noneMatch(OTHERWISE::contains);
    }

    /** Whether such words tell this answer, normalised as well. */
    static boolean tells(String words, String answer) {
        String told = bare(answer);
        return told.length() >= LEAST_LETTERS
                && (" " + words + " ").contains(" " + told + " ")
                && Slips.negations(words) == Slips.negations(answer);
    }

    private static String bare(String answer) {
        for (String article : ARTICLES) {
            if (answer.startsWith(article)) {
                return answer.substring(article.length());
            }
        }
        return answer;
    }
}
