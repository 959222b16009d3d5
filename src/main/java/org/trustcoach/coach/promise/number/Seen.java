package org.trustcoach.coach.promise.number;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** Which open promise is meant, by what the rep sees: the list or the card that was shown last. */
public final class Seen {

    private static final Set<Verb> OF_A_CARD = EnumSet.of(Verb.DONE, Verb.SNOOZE, Verb.CANT, Verb.DROP, Verb.MORE);

    private final Desk desk;

    public Seen(Desk desk) {
        this.desk = desk;
    }

    /**
     * The one with this number: in the list at hand, or else in that of all open ones. Empty if there is none, or if a card is at
     * hand and the number means another one, so that nobody can tell.
     */
    Optional<Commitment> numbered(int number) {
        List<Offer> list = offers().filter(offer -> verb(offer) == Verb.CARD).toList();
        if (!list.isEmpty()) {
            return list.stream()
                    .filter(offer -> offer.label().equals(String.valueOf(number)))
                    .findFirst()
                    .flatMap(this::meant);
        }
        List<Commitment> open = desk.session().ledger().open();
        Optional<Commitment> found = isPlace(number) ? Optional.of(open.get(number - 1)) : Optional.empty();
        return found.filter(one -> alone().filter(card -> !card.equals(one)).isEmpty());
    }

    /** Whether there are so many. */
    boolean isPlace(int number) {
        return number >= 1 && number <= desk.session().ledger().open().size();
    }

    /** The one whose card is at hand, or the only one that is open. */
    public Optional<Commitment> alone() {
        List<Commitment> cards = offers().filter(offer -> OF_A_CARD.contains(verb(offer)))
                .flatMap(offer -> meant(offer).stream())
                .distinct()
                .toList();
        List<Commitment> open = desk.session().ledger().open();
        List<Commitment> seen = cards.isEmpty() ? open : cards;
        return seen.size() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
    }

    private Stream<Offer> offers() {
        return Stream.ofNullable(desk.session().talk().prompt())
                .flatMap(prompt -> prompt.offers().stream())
                .filter(offer -> offer.move().kind() == Move.Kind.PROMISE);
    }

    private static Verb verb(Offer offer) {
        return Act.parse(offer.move().target()).map(Act::verb).orElse(Verb.LEAVE);
    }

    private Optional<Commitment> meant(Offer offer) {
        return Act.parse(offer.move().target())
                .flatMap(act -> desk.session().ledger().get(act.about()))
                .filter(Commitment::isOpen);
    }
}
