package org.trustcoach.coach.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.dialog.word.YesNo;
import org.trustcoach.session.Offer;

/**
 * Finds the button that typed words mean: its label or one of its other words, yes or no, its number, or the only one whose
 * label holds all the words typed, with small slips of the finger forgiven. Words that may mean two buttons mean none. Immutable.
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

    private final String words;
    private final boolean asks;

    private AnswerMatcher(String words, boolean asks) {
        this.words = words;
        this.asks = asks;
    }

    /** Asks about these words. */
    public static AnswerMatcher of(String typed) {
        return new AnswerMatcher(Courtesy.without(Words.normalise(typed)), typed.indexOf('?') >= 0);
    }

    /** Whether it is as short as the words of a button, which may sound worse than they are. */
    public static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= WORDS_OF_A_BUTTON;
    }

    /** The only button with exactly these words on it, or among its other words. */
    public Optional<Offer> exact(Buttons buttons) {
        return only(buttons.those(words::equals));
    }

    /** The only offer that the words can mean; empty if they mean none or several. */
    public Optional<Offer> match(Buttons buttons) {
        if (words.isEmpty() || words.length() > MAX_TYPED) {
            return Optional.empty();
        }
        List<Offer> exact = buttons.those(words::equals);
        if (!exact.isEmpty()) {
            return only(exact);
        }
        int number = Ordinals.read(words, buttons.offers().size());
        return number >= 1 && number <= buttons.offers().size() ? numbered(buttons, number) : meant(buttons);
    }

    /** The only answer to the question of a dialog that a few words tell among others. */
    public Optional<Offer> told(Buttons buttons) {
        return asks || !Telling.may(words)
                ? Optional.empty()
                : only(buttons.ofDialog().those(name -> Telling.tells(words, name)));
    }

    private Optional<Offer> meant(Buttons buttons) {
        return YesNo.read(words)
                .flatMap(yes -> only(buttons.those((yes ? "yes" : "no")::equals)))
                .or(() -> only(holding(buttons)))
                .or(() -> only(buttons.those(name -> Slips.forgiven(name, words))));
    }

    /** A number counts only where no other button speaks of the same number: “2” isn't the second one beside “2 weeks”. */
    private Optional<Offer> numbered(Buttons buttons, int number) {
        Offer offer = buttons.offers().get(number - 1);
        return holding(buttons).stream().allMatch(offer::equals) ? Optional.of(offer) : Optional.empty();
    }

    private List<Offer> holding(Buttons buttons) {
        boolean telling = Stream.of(words.split(" ")).anyMatch(word -> !FILLERS.contains(word));
        boolean longEnough = words.length() >= SHORTEST_PART || Character.isDigit(words.charAt(0));
        return telling && longEnough ? buttons.those(this::isWithin) : List.of();
    }

    /** Whether the words stand in a name as whole ones. */
    private boolean isWithin(String name) {
        int last = name.length() - words.length();
        for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
            boolean opens = at == 0 || name.charAt(at - 1) == ' ';
            if (opens && (at == last || name.charAt(at + words.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Offer> only(List<Offer> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
