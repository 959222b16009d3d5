package org.trustcoach.coach.promise.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Asked;

/** Offers promises to be kept in mind, asks for what is missing, and has them saved once the rep says so. Immutable and thread-safe. */
public final class Offering {

    private static final Set<String> SAVE =
            Set.of("save", "save it", "save that", "save them", "save both", "save all");

    private final Lines lines;
    private final OfferChoices choices;
    private final Saving saving;

    public Offering(Lines lines, Cards cards) {
        this.lines = lines;
        this.choices = new OfferChoices(lines);
        this.saving = new Saving(lines, cards, choices);
    }

    /** Shows a card; asks for the date if there is none. */
    public void offer(Desk desk, Offered offered) {
        boolean dated = offered.due() != null || offered.settled();
        if (dated) {
            OnOffer.add(desk, offered);
            desk.show(Card.of(text(desk, offered, lines.say(LineKey.KEEP_PROMISE)), choices.of(desk, offered)));
        } else {
            askWhen(desk, offered, lines.say(LineKey.BY_WHEN));
        }
    }

    /** Shows a card that asks for the date in these words. */
    public void askWhen(Desk desk, Offered offered, RichText question) {
        OnOffer.add(desk, offered);
        desk.show(Card.of(text(desk, offered, question), choices.days(desk, offered)));
        desk.ask(new Asked(Asked.Kind.DATE, offered.id()));
    }

    private RichText text(Desk desk, Offered offered, RichText question) {
        return RichText.join(List.of(new PromiseWords(lines, desk).of(offered), question), "\n");
    }

    /** Does what a button says; false if what it is about isn't on offer any more. */
    public boolean press(Desk desk, Act act) {
        if (act.about().isEmpty()) {
            return pressAll(desk, act);
        }
        Optional<Offered> found = OnOffer.find(desk, act.about());
        found.ifPresent(offered -> press(desk, act, offered));
        return found.isPresent();
    }

    /** Several at once. */
    private boolean pressAll(Desk desk, Act act) {
        List<Offered> meant = OnOffer.several(desk, act.detail());
        if (act.verb() == Verb.SAVE) {
            meant.stream().limit(1).forEach(offered -> saving.keep(desk, offered));
            // only one can take the place of the message whose button was tapped
            meant.stream().skip(1).forEach(offered -> saving.keepAside(desk, offered));
        } else {
            letGo(desk, meant);
        }
        return !meant.isEmpty();
    }

    /** Shows what was heard and neither saved nor put aside. */
    public void remind(Desk desk) {
        List<Offered> open = OnOffer.all(desk);
        PromiseWords words = new PromiseWords(lines, desk);
        List<RichText> rows = new ArrayList<>(List.of(lines.say(LineKey.NOT_SAVED_YET)));
        open.forEach(offered -> rows.add(RichText.plain("• ").plus(words.of(offered))));
        desk.show(Card.of(RichText.join(rows, "\n"), choices.ofAll(open)));
    }

    /**
     * Keeps the only one that was heard and isn't saved yet, though its card isn't at hand any more; of several shows which there are.
     *
     * @return whether these words say so, and there is one
     */
    public boolean saveInWords(Desk desk, String text) {
        List<Offered> open = OnOffer.all(desk);
        if (open.isEmpty() || !SAVE.contains(Words.normalise(text))) {
            return false;
        }
        if (open.size() == 1) {
            saving.save(desk, open.get(0));
        } else {
            remind(desk);
        }
        return true;
    }

    private void press(Desk desk, Act act, Offered offered) {
        switch (act.verb()) {
            case SAVE -> saving.save(desk, offered);
            case READING -> reading(offered, act.detail()).ifPresent(due -> saving.save(desk, offered.due(due)));
            case ON -> saving.save(desk, offered.due(OfferChoices.on(desk, act.detail())));
            case WHO -> saving.keep(desk, offered.who(OfferChoices.client(desk, act.detail())));
            case DATE -> askDate(desk, offered);
            default -> letGo(desk, List.of(offered));
        }
    }

    private static Optional<Due> reading(Offered offered, String number) {
        int index = number.matches("\\d") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < offered.others().size() ? Optional.of(offered.others().get(index)) : Optional.empty();
    }

    private void askDate(Desk desk, Offered offered) {
        RichText words = new PromiseWords(lines, desk).undated(offered);
        desk.show(Card.inPlace(
                RichText.join(List.of(words, lines.say(LineKey.BY_WHEN)), "\n"), choices.days(desk, offered)));
        desk.ask(new Asked(Asked.Kind.DATE, offered.id()));
    }

    /** Keeps what somebody has saved already who doesn't say whom it is for. */
    public void keepUnnamed(Desk desk, Asked asked) {
        OnOffer.find(desk, asked.about()).ifPresent(offered -> saving.keepAside(desk, offered));
    }

    private void letGo(Desk desk, List<Offered> several) {
        PromiseWords words = new PromiseWords(lines, desk);
        List<RichText> rows = new ArrayList<>();
        several.forEach(offered -> {
            OnOffer.remove(desk, offered);
            rows.add(words.of(offered));
        });
        rows.add(lines.say(LineKey.NOT_KEPT_IN_MIND));
        desk.show(Card.inPlace(RichText.join(rows, "\n"), List.of()));
    }

    /** A typed date or name for what is on offer; false if it is neither. */
    public boolean answer(Desk desk, Asked asked, List<Due> readings, Optional<String> name) {
        Optional<Offered> found = OnOffer.find(desk, asked.about());
        if (found.isEmpty()) {
            return false;
        }
        if (asked.kind() == Asked.Kind.PERSON && name.isPresent()) {
            saving.keep(desk, found.get().who(name.get()));
            return true;
        }
        if (asked.kind() == Asked.Kind.DATE && !readings.isEmpty()) {
            offer(desk, found.get().at(readings));
            return true;
        }
        return false;
    }
}
