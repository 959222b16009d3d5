package org.trustcoach.coach.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Session;

/** What can be answered by words after a turn: what is on offer, and the buttons of the cards. */
final class Answers {

    private static final List<String> EACH =
            List.of("both", "all", "save both", "save all", "save them", "save both of them", "save them all");
    private static final List<String> NEITHER = List.of("none", "neither", "neither of them", "none of them");

    private Answers() {}

    /**
     * The prompt after a turn, or null for none.
     *
     * @param present the prompt that stays good, its cards alone if there are offers, or null
     */
    static @Nullable Prompt prompt(Session before, @Nullable Prompt present, List<Offer> offers, List<Card> cards) {
        Prompt kept = offers.isEmpty() ? present : null;
        if (kept == null && offers.isEmpty() && cards.isEmpty()) {
            return null;
        }
        List<Offer> all = new ArrayList<>(kept == null ? offers : kept.offers());
        if (kept == null && present != null) {
            // a card at hand is answered by words whatever is offered beside it
            present.offers().stream()
                    .filter(offer -> offer.move().kind() == Move.Kind.PROMISE)
                    .forEach(all::add);
        }
        all.removeIf(offer -> isReplaced(offer, cards));
        cards.forEach(card -> card.choices()
                .forEach(choice -> all.add(new Offer(
                        choice.label(),
                        choice.also(),
                        new Move(Move.Kind.PROMISE, choice.act().toString())))));
        return new Prompt(kept == null ? before.prompts() + 1 : kept.number(), together(all));
    }

    /** Where several promises are on offer, words that would keep one of them keep them all, and so with those that let it go. */
    private static List<Offer> together(List<Offer> offers) {
        List<Offer> all = new ArrayList<>(offers);
        for (Act.Verb verb : List.of(Act.Verb.SAVE, Act.Verb.NOT)) {
            List<Offer> same =
                    offers.stream().filter(offer -> does(offer, verb)).toList();
            if (same.size() > 1) {
                all.removeAll(same);
                all.add(forAll(verb, same));
            }
        }
        return all;
    }

    private static Offer forAll(Act.Verb verb, List<Offer> same) {
        List<String> also = new ArrayList<>(same.get(0).also());
        also.addAll(verb == Act.Verb.SAVE ? EACH : NEITHER);
        String ids = same.stream()
                .flatMap(offer -> Act.parse(offer.move().target()).stream())
                .map(Act::about)
                .collect(Collectors.joining(","));
        return new Offer(same.get(0).label(), also, new Move(Move.Kind.PROMISE, new Act(verb, "", "", ids).toString()));
    }

    private static boolean does(Offer offer, Act.Verb verb) {
        return offer.move().kind() == Move.Kind.PROMISE
                && Act.parse(offer.move().target())
                        .filter(act -> act.verb() == verb && !act.about().isEmpty())
                        .isPresent();
    }

    /** A new card takes the place of all earlier ones, unless it asks nothing; one that was changed takes only its own. */
    private static boolean isReplaced(Offer offer, List<Card> cards) {
        boolean fresh = cards.stream()
                .anyMatch(card -> !card.inPlace() && !card.choices().isEmpty());
        return offer.move().kind() == Move.Kind.PROMISE
                && (fresh || cards.stream().anyMatch(card -> isAbout(card, offer.move())));
    }

    private static boolean isAbout(Card card, Move move) {
        String promise = Act.parse(move.target()).map(Act::about).orElse("");
        return card.inPlace() && card.choices().isEmpty()
                || card.choices().stream()
                        .anyMatch(choice -> choice.act().about().equals(promise));
    }
}
