package org.trustcoach.coach.promise.offer;

import java.time.Duration;
import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;
import org.trustcoach.session.Asked;

/** Keeps what was on offer, once whom it was promised to has been asked, and asks for the time zone if need be. */
final class Saving {

    private static final Duration ASKED_AGAIN = Duration.ofDays(1);

    private final Lines lines;
    private final Cards cards;
    private final OfferChoices choices;

    Saving(Lines lines, Cards cards, OfferChoices choices) {
        this.lines = lines;
        this.cards = cards;
        this.choices = choices;
    }

    /** Keeps it, or asks first whom it was promised to. */
    void save(Desk desk, Offered offered) {
        if (offered.who() != null || offered.side() == Side.THEIRS || offered.remindAt() != null) {
            keep(desk, offered);
            return;
        }
        OnOffer.replace(desk, offered);
        RichText words = new PromiseWords(lines, desk).of(offered);
        desk.show(Card.inPlace(
                RichText.join(List.of(words, lines.say(LineKey.FOR_WHOM)), "\n"), choices.clients(desk, offered)));
        desk.ask(new Asked(Asked.Kind.PERSON, offered.id()));
    }

    /** Keeps it without a question, and shows so where its card was. */
    void keep(Desk desk, Offered offered) {
        keep(desk, offered, true);
    }

    /** Keeps it without a question, and shows so in a message of its own. */
    void keepAside(Desk desk, Offered offered) {
        keep(desk, offered, false);
    }

    private void keep(Desk desk, Offered offered, boolean inPlace) {
        if (desk.session().ledger().isFull()) {
            desk.say(lines.say(LineKey.LEDGER_FULL, "number", String.valueOf(Ledger.MAX_OPEN)));
            return;
        }
        Commitment saved = Commitment.saved(offered, desk.now());
        desk.keep(saved);
        OnOffer.remove(desk, offered);
        LineKey intro = saved.due() == null ? LineKey.SAVED_UNDATED : LineKey.SAVED;
        RichText text = RichText.join(List.of(lines.say(intro), cards.words(desk, saved)), "\n");
        List<Choice> own = cards.choices(saved);
        desk.show(inPlace ? Card.inPlace(text, own) : Card.of(text, own));
        if (saved.due() != null && asksForZone(desk, saved)) {
            desk.settings(desk.settings().zoneAsked());
            desk.askZone();
        }
    }

    /** Whoever left the question unanswered is asked again with the first promise of another day. */
    private static boolean asksForZone(Desk desk, Commitment saved) {
        boolean lately = desk.session().ledger().commitments().values().stream()
                .filter(one -> !one.id().equals(saved.id()))
                .anyMatch(one -> one.history().get(0).at().plus(ASKED_AGAIN).isAfter(desk.now()));
        return switch (desk.settings().zoneChoice()) {
            case UNKNOWN -> true;
            case ASKED -> !lately;
            case DEVICE, CHOSEN -> false;
        };
    }
}
