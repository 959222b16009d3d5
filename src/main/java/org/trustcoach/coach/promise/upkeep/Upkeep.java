package org.trustcoach.coach.promise.upkeep;

import java.util.List;
import java.util.Optional;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Side;
import org.trustcoach.commitment.State;
import org.trustcoach.session.Asked;

/** What can be done with a commitment that is kept in mind. */
public final class Upkeep {

    private final Lines lines;
    private final Cards cards;
    private final Snoozing snoozing;
    private final Renegotiation renegotiation;
    private final Particulars particulars;

    public Upkeep(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
        this.snoozing = new Snoozing(lines, cards);
        this.renegotiation = new Renegotiation(lines, cards);
        this.particulars = new Particulars(lines, cards);
    }

    /** Does what a button says; false if it has changed since, or is closed. */
    public boolean press(Desk desk, Act act) {
        Optional<Commitment> found = desk.session()
                .ledger()
                .get(act.about())
                .filter(Commitment::isOpen)
                .filter(one -> act.verb() == Verb.CARD || one.version().equals(act.version()));
        found.ifPresent(commitment -> press(desk, act, commitment));
        return found.isPresent();
    }

    private void press(Desk desk, Act act, Commitment commitment) {
        desk.ask(null);
        switch (act.verb()) {
            case CARD -> desk.show(Card.of(cards.words(desk, commitment), cards.choices(commitment)));
            case DONE -> done(desk, commitment);
            case DROP -> drop(desk, commitment);
            case SNOOZE -> snoozing.press(desk, act.detail(), commitment);
            case CANT -> renegotiation.begin(desk, commitment);
            case MORE -> particulars.press(desk, act.detail(), commitment);
            case NEW -> renegotiation.choose(desk, act.detail(), commitment);
            case MOVE -> Dates.read(desk, act.detail()).ifPresent(due -> renegotiation.move(desk, commitment, due));
            default -> throw new IllegalArgumentException("not for a commitment: " + act.verb());
        }
    }

    /** A typed answer to a question about it; false if it is none. */
    public boolean answer(Desk desk, Asked asked, List<Due> readings) {
        Optional<Commitment> found = desk.session().ledger().get(asked.about()).filter(Commitment::isOpen);
        if (found.isEmpty() || readings.isEmpty()) {
            return false;
        }
        desk.ask(null);
        if (asked.kind() == Asked.Kind.SNOOZE) {
            snoozing.until(desk, found.get(), readings.get(0));
        } else {
            renegotiation.answer(desk, found.get(), readings);
        }
        return true;
    }

    private void done(Desk desk, Commitment commitment) {
        Commitment kept = commitment.kept(desk.now());
        desk.keep(kept);
        State how = kept.history().get(kept.history().size() - 1).state();
        RichText words = RichText.join(
                List.of(lines.say(LineKey.DONE), cards.words(desk, commitment), praise(commitment, how)), "\n");
        desk.show(Card.inPlace(words, List.of()));
        next(desk, kept);
    }

    private RichText praise(Commitment commitment, State how) {
        if (commitment.side() == Side.THEIRS) {
            return lines.say(LineKey.PRAISE_THEIRS);
        }
        return lines.say(how == State.KEPT ? LineKey.PRAISE_KEPT : LineKey.PRAISE_LATE);
    }

    /** Says when a repeat comes next. */
    private void next(Desk desk, Commitment commitment) {
        Due due = commitment.due();
        if (commitment.isOpen() && due != null) {
            desk.say(lines.say(LineKey.NEXT_TIME, "date", new PromiseWords(lines, desk).date(due)));
        }
    }

    private void drop(Desk desk, Commitment commitment) {
        desk.keep(commitment.dropped(desk.now()));
        desk.show(Card.inPlace(
                RichText.join(List.of(lines.say(LineKey.DROPPED), cards.words(desk, commitment)), "\n"), List.of()));
    }
}
