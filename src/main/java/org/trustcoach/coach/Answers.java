package org.trustcoach.coach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.promise.Act;
import org.trustcoach.coach.promise.Card;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Session;

/** What can be answered by words after a turn: what is on offer, and the buttons of the cards. */
final class Answers {

    private Answers() {}

    /**
     * The prompt after a turn, or null for none.
     *
     * @param present the prompt that stays good unless there are offers, or null
     */
    static @Nullable Prompt prompt(Session before, @Nullable Prompt present, List<Offer> offers, List<Card> cards) {
        Prompt kept = offers.isEmpty() ? present : null;
        if (kept == null && offers.isEmpty() && cards.isEmpty()) {
            return null;
        }
        List<Offer> all = new ArrayList<>(kept == null ? offers : kept.offers());
        all.removeIf(offer -> isReplaced(offer, cards));
        cards.forEach(card -> card.choices()
                .forEach(choice -> all.add(new Offer(
                        choice.label(),
                        choice.also(),
                        new Move(Move.Kind.PROMISE, choice.act().toString())))));
        return new Prompt(kept == null ? before.prompts() + 1 : kept.number(), all);
    }

    /** A new card takes the place of all earlier ones; one that was changed takes only its own. */
    private static boolean isReplaced(Offer offer, List<Card> cards) {
        boolean fresh = cards.stream().anyMatch(card -> !card.inPlace());
        return offer.move().kind() == Move.Kind.PROMISE
                && (fresh || cards.stream().anyMatch(card -> isAbout(card, offer.move())));
    }

    private static boolean isAbout(Card card, Move move) {
        String promise = Act.parse(move.target()).map(Act::about).orElse("");
        return card.choices().isEmpty()
                || card.choices().stream()
                        .anyMatch(choice -> choice.act().about().equals(promise));
    }
}
