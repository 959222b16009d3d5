package org.trustcoach.coach.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.capture.Captured;

/** Finds the commitments that a message speaks of: by the client's name, and by words that they have in common. */
final class Matches {

    private static final int MOST = 3;

    /** Words that nearly every promise has. */
    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "my", "our", "your", "his", "her", "their", "it", "that", "this", "them", "to", "for",
            "with", "of", "about", "and", "him", "send", "sent", "give", "do", "get", "one", "on", "by", "s");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them", "one");

    private final Ledger ledger;

    Matches(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The likeliest, at most three; those of which nobody can tell which is meant. */
    List<Commitment> of(Captured heard) {
        Set<String> words = words(heard.what());
        Map<String, Integer> scores = new HashMap<>();
        List<Commitment> open = ledger.open();
        for (Commitment commitment : open) {
            scores.put(commitment.id(), score(commitment, heard, words));
        }
        int best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0);
        if (best <= 0) {
            return pointing(heard) ? recent(open) : List.of();
        }
        return atMost(open, commitment -> scores.getOrDefault(commitment.id(), 0) == best);
    }

    private static int score(Commitment commitment, Captured heard, Set<String> words) {
        String who = Optional.ofNullable(commitment.who()).orElse("");
        Set<String> own = words(commitment.what());
        boolean other = heard.who() != null && !sameName(who, heard.who());
        int shared = (int) words.stream().filter(own::contains).count();
        boolean named = heard.who() != null && sameName(who, heard.who())
                || words(who).stream().anyMatch(words::contains);
        // Nothing in common but the name will do only where no thing was named.
        return other && shared < 2 || !words.isEmpty() && shared == 0 && !named ? 0 : 2 * shared + (named ? 3 : 0);
    }

    /** Whether no thing was named but “it” or “that”. */
    static boolean isCalledIt(Captured heard) {
        List<String> said =
                List.of(heard.what().toLowerCase(Locale.ROOT).strip().split("\\W+"));
        return POINTING.containsAll(said);
    }

    private static boolean sameName(String one, String other) {
        return !one.isEmpty() && words(one).stream().anyMatch(words(other)::contains);
    }

    /** Whether it is called “it” or “that”, and by no name. */
    static boolean pointing(Captured heard) {
        return heard.who() == null
                && Arrays.stream(heard.what().toLowerCase(Locale.ROOT).split("\\W+"))
                        .anyMatch(POINTING::contains)
                && words(heard.what()).isEmpty();
    }

    /** “It” is what was spoken of last. */
    private static List<Commitment> recent(List<Commitment> open) {
        return open.stream()
                .sorted(Comparator.comparing((Commitment one) -> one.reminding().told())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static List<Commitment> atMost(List<Commitment> open, Predicate<Commitment> test) {
        return open.stream().filter(test).limit(MOST).toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
