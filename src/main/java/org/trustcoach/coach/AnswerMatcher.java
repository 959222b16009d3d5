package org.trustcoach.coach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.dialog.Words;
import org.trustcoach.session.Offer;

/**
 * Finds the button that typed words mean: its label or one of its other words, its number, or the only one whose label
 * holds all the words typed, with small slips of the finger forgiven.
 */
final class AnswerMatcher {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("the first", 1),
            Map.entry("the first one", 1),
            Map.entry("first one", 1),
            Map.entry("second", 2),
            Map.entry("the second", 2),
            Map.entry("the second one", 2),
            Map.entry("second one", 2),
            Map.entry("third", 3),
            Map.entry("the third", 3),
            Map.entry("the third one", 3),
            Map.entry("third one", 3));
    private static final int MAX_TYPED = 80;
    private static final int LETTERS_A_SLIP = 5;

    private AnswerMatcher() {}

    static Optional<Offer> match(String typed, List<Offer> offers) {
        String words = Words.normalise(typed);
        if (words.isEmpty() || words.length() > MAX_TYPED) {
            return Optional.empty();
        }
        return byNumber(words, offers)
                .or(() -> only(offers, offer -> names(offer).anyMatch(words::equals)))
                .or(() -> only(offers, offer -> names(offer).anyMatch(name -> holds(name, words))))
                .or(() -> only(offers, offer -> names(offer).anyMatch(name -> nearly(name, words))));
    }

    private static Optional<Offer> byNumber(String words, List<Offer> offers) {
        int number = ORDINALS.getOrDefault(words, words.length() == 1 ? words.charAt(0) - '0' : 0);
        return number >= 1 && number <= offers.size() ? Optional.of(offers.get(number - 1)) : Optional.empty();
    }

    private static Optional<Offer> only(List<Offer> offers, java.util.function.Predicate<Offer> test) {
        List<Offer> found = offers.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Offer offer) {
        return Stream.concat(Stream.of(offer.label()), offer.also().stream()).map(Words::normalise);
    }

    private static boolean holds(String name, String words) {
        return words.length() > 2 && (" " + name + " ").contains(" " + words + " ");
    }

    private static boolean nearly(String name, String words) {
        int slips = Math.min(name.length(), words.length()) / LETTERS_A_SLIP;
        return slips > 0 && EditDistance.atMost(name, words, Math.min(slips, 2));
    }
}
