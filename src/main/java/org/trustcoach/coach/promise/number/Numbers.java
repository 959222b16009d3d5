package org.trustcoach.coach.promise.number;

import java.util.Optional;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.upkeep.Upkeep;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.due.TimeReader;

/** Hears messages that name a promise by its number. Immutable and thread-safe. */
public final class Numbers {

    /** What is longer says more than what is to be done with a promise. */
    private static final int LONGEST = 240;

    private final Lines lines;
    private final Cards cards;
    private final Rewording rewording;
    private final Orders orders;

    public Numbers(Lines lines, Cards cards, Upkeep upkeep, TimeReader reader) {
        this.lines = lines;
        this.cards = cards;
        this.rewording = new Rewording(lines, cards, this);
        this.orders = new Orders(lines, cards, upkeep, reader, this);
    }

    /** Does what the message asks for; false if it is about anything else. */
    public boolean hear(Desk desk, String text) {
        return text.length() <= LONGEST
                && !desk.session().ledger().open().isEmpty()
                && (rewording.hear(desk, text) || orders.hear(desk, text));
    }

    /** The promise with this number; where nobody can tell which one is meant, the list is shown instead. */
    Optional<Commitment> find(Desk desk, String digits) {
        int number = Integer.parseInt(digits);
        Seen seen = new Seen(desk);
        Optional<Commitment> found = seen.numbered(number);
        if (found.isEmpty()) {
            show(desk, seen.isPlace(number) ? LineKey.WHICH_NUMBER : LineKey.NO_SUCH_PROMISE, digits);
        }
        return found;
    }

    /** Shows all open ones with their numbers. */
    void show(Desk desk, LineKey why, String number) {
        desk.show(cards.list(
                desk, lines.say(why, "number", number), desk.session().ledger().open()));
    }
}
