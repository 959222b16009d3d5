package org.trustcoach.coach.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.dialog.word.YesNo;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/**
 * Finds the button that typed words mean: its label or one of its other words, yes or no, its number, or the only one whose
 * label holds all the words typed, with small slips of the finger forgiven. Words that may mean two buttons mean none.
 */
public final class AnswerMatcher {

    private static final int WORDS_OF_A_BUTTON = 5;

    private static final int MAX_TYPED = 80;
    private static final int SHORTEST_PART = 3;

    /** Words that say nothing of themselves about which button is meant. */
    private static final Set<String> FILLERS = Set.of(
            "the", "a", "an", "and", "or", "of", "to", "for", "with", "you", "your", "me", "my", "it", "its", "is",
            "are", "was", "be", "has", "have", "had", "do", "does", "did", "this", "that", "what", "how", "not", "in",
            "on", "at", "i", "we");

    private AnswerMatcher() {}

    /** Whether it is as short as the words of a button, which may sound worse than they are. */
    public static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= WORDS_OF_A_BUTTON;
    }

    /** Exactly the words of a button; the card of a promise stands below the question of a dialog, so that it was read last. */
    public static Optional<Offer> exactCardFirst(String text, List<Offer> offered) {
        List<Offer> cards = offered.stream()
                .filter(offer -> offer.move().kind() == Move.Kind.PROMISE)
                .toList();
        return exact(text, cards).or(() -> exact(text, offered));
    }

    /** The only button with exactly these words on it, or among its other words. */
    public static Optional<Offer> exact(String typed, List<Offer> offers) {
        return only(named(offers, Courtesy.without(Words.normalise(typed))));
    }

    /** The only offer that the words can mean; empty if they mean none or several. */
    public static Optional<Offer> match(String typed, List<Offer> offers) {
        String words = Courtesy.without(Words.normalise(typed));
        if (words.isEmpty() || words.length() > MAX_TYPED) {
            return Optional.empty();
        }
        List<Offer> exact = named(offers, words);
        if (!exact.isEmpty()) {
            return only(exact);
        }
        int number = Ordinals.read(words, offers.size());
        return number >= 1 && number <= offers.size() ? numbered(offers, number, words) : meant(offers, words);
    }

    private static Optional<Offer> meant(List<Offer> offers, String words) {
        return YesNo.read(words)
                .flatMap(yes -> only(named(offers, yes ? "yes" : "no")))
                .or(() -> only(holding(offers, words)))
                .or(() -> only(those(offers, name -> Slips.forgiven(name, words))));
    }

    /** A number counts only where no other button speaks of the same number: “2” isn't the second one beside “2 weeks”. */
    private static Optional<Offer> numbered(List<Offer> offers, int number, String words) {
        Offer offer = offers.get(number - 1);
        return holding(offers, words).stream().allMatch(offer::equals) ? Optional.of(offer) : Optional.empty();
    }

    private static List<Offer> named(List<Offer> offers, String words) {
        return those(offers, words::equals);
    }

    private static List<Offer> holding(List<Offer> offers, String words) {
        boolean telling = Stream.of(words.split(" ")).anyMatch(word -> !FILLERS.contains(word));
        boolean longEnough = words.length() >= SHORTEST_PART || Character.isDigit(words.charAt(0));
        return telling && longEnough
                ? those(offers, name -> (" " + name + " ").contains(" " + words + " "))
                : List.of();
    }

    private static List<Offer> those(List<Offer> offers, Predicate<String> test) {
        return offers.stream().filter(offer -> names(offer).anyMatch(test)).toList();
    }

    private static Optional<Offer> only(List<Offer> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Offer offer) {
        return Stream.concat(Stream.of(offer.label()), offer.also().stream()).map(Words::normalise);
    }
}
