package org.trustcoach.coach.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Asked;

/** Offers promises to be kept in mind, asks for what is missing, and keeps them once the rep says so. */
final class Offering {

    /** Before the id of the newest of several that are meant. */
    static final String UP_TO = "<";

    private static final Set<String> SAVE =
            Set.of("save", "save it", "save that", "save them", "save both", "save all");

    private static final Duration ASKED_AGAIN = Duration.ofDays(1);

    private final Lines lines;
    private final Cards cards;
    private final OfferChoices choices;

    Offering(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
        this.choices = new OfferChoices(lines);
    }

    /** Shows a card; asks for the date if there is none. */
    void offer(Desk desk, Offered offered) {
        boolean dated = offered.due() != null || offered.settled();
        if (dated) {
            onOffer(desk, offered);
            desk.show(Card.of(text(desk, offered, lines.say(LineKey.KEEP_PROMISE)), choices.of(desk, offered)));
        } else {
            askWhen(desk, offered, lines.say(LineKey.BY_WHEN));
        }
    }

    /** Shows a card that asks for the date in these words. */
    void askWhen(Desk desk, Offered offered, RichText question) {
        onOffer(desk, offered);
        desk.show(Card.of(text(desk, offered, question), choices.days(desk, offered)));
        desk.ask(new Asked(Asked.Kind.DATE, offered.id()));
    }

    private static void onOffer(Desk desk, Offered offered) {
        List<Offered> all = new ArrayList<>(desk.session().talk().offered());
        all.removeIf(one -> one.id().equals(offered.id()));
        all.add(offered);
        desk.offered(all);
    }

    private RichText text(Desk desk, Offered offered, RichText question) {
        return RichText.join(List.of(new PromiseWords(lines, desk).of(offered), question), "\n");
    }

    /** Does what a button says; false if what it is about isn't on offer any more. */
    boolean press(Desk desk, Act act) {
        if (act.about().isEmpty()) {
            return pressAll(desk, act);
        }
        Optional<Offered> found = find(desk, act.about());
        found.ifPresent(offered -> press(desk, act, offered));
        return found.isPresent();
    }

    /** Several at once. */
    private boolean pressAll(Desk desk, Act act) {
        List<Offered> meant = meant(desk, act.detail());
        if (act.verb() == Verb.SAVE) {
            meant.stream().limit(1).forEach(offered -> keep(desk, offered));
            // only one can take the place of the message whose button was tapped
            meant.stream().skip(1).forEach(offered -> keep(desk, offered, false));
        } else {
            letGo(desk, meant);
        }
        return !meant.isEmpty();
    }

    private static List<Offered> meant(Desk desk, String detail) {
        if (!detail.startsWith(UP_TO)) {
            return Stream.of(detail.split(","))
                    .flatMap(id -> find(desk, id).stream())
                    .toList();
        }
        String newest = detail.substring(UP_TO.length());
        return desk.session().talk().offered().stream()
                .filter(offered -> Offered.OLDEST_FIRST.compare(offered.id(), newest) <= 0)
                .toList();
    }

    /** Shows what was heard and neither saved nor put aside. */
    void remind(Desk desk) {
        List<Offered> open = desk.session().talk().offered();
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
    boolean saveInWords(Desk desk, String text) {
        List<Offered> open = desk.session().talk().offered();
        if (open.isEmpty() || !SAVE.contains(Words.normalise(text))) {
            return false;
        }
        if (open.size() == 1) {
            save(desk, open.get(0));
        } else {
            remind(desk);
        }
        return true;
    }

    private void press(Desk desk, Act act, Offered offered) {
        switch (act.verb()) {
            case SAVE -> save(desk, offered);
            case READING -> reading(offered, act.detail()).ifPresent(due -> save(desk, offered.due(due)));
            case ON -> save(desk, offered.due(OfferChoices.on(desk, act.detail())));
            case WHO -> keep(desk, offered.who(OfferChoices.client(desk, act.detail())));
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

    private void letGo(Desk desk, List<Offered> several) {
        PromiseWords words = new PromiseWords(lines, desk);
        List<RichText> rows = new ArrayList<>();
        several.forEach(offered -> {
            remove(desk, offered);
            rows.add(words.of(offered));
        });
        rows.add(lines.say(LineKey.NOT_KEPT_IN_MIND));
        desk.show(Card.inPlace(RichText.join(rows, "\n"), List.of()));
    }

    /** A typed date or name for what is on offer; false if it is neither. */
    boolean answer(Desk desk, Asked asked, List<Due> readings, Optional<String> name) {
        Optional<Offered> found = find(desk, asked.about());
        if (found.isEmpty()) {
            return false;
        }
        if (asked.kind() == Asked.Kind.PERSON && name.isPresent()) {
            keep(desk, found.get().who(name.get()));
            return true;
        }
        if (asked.kind() == Asked.Kind.DATE && !readings.isEmpty()) {
            offer(desk, found.get().at(readings));
            return true;
        }
        return false;
    }

    /** Keeps what somebody has saved already who doesn't say whom it is for. */
    void keepUnnamed(Desk desk, Asked asked) {
        find(desk, asked.about()).ifPresent(offered -> keep(desk, offered, false));
    }

    /** Keeps it, or asks first whom it was promised to. */
    private void save(Desk desk, Offered offered) {
        if (offered.who() != null || offered.side() == Side.THEIRS || offered.remindAt() != null) {
            keep(desk, offered);
            return;
        }
        List<Offered> all = new ArrayList<>(desk.session().talk().offered());
        all.replaceAll(one -> one.id().equals(offered.id()) ? offered : one);
        desk.offered(all);
        RichText words = new PromiseWords(lines, desk).of(offered);
        desk.show(Card.inPlace(
                RichText.join(List.of(words, lines.say(LineKey.FOR_WHOM)), "\n"), choices.clients(desk, offered)));
        desk.ask(new Asked(Asked.Kind.PERSON, offered.id()));
    }

    private void keep(Desk desk, Offered offered) {
        keep(desk, offered, true);
    }

    private void keep(Desk desk, Offered offered, boolean inPlace) {
        if (desk.session().ledger().isFull()) {
            desk.say(lines.say(LineKey.LEDGER_FULL, "number", String.valueOf(Ledger.MAX_OPEN)));
            return;
        }
        Commitment saved = Commitment.saved(offered, desk.now());
        desk.keep(saved);
        remove(desk, offered);
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

    private static void remove(Desk desk, Offered offered) {
        desk.offered(desk.session().talk().offered().stream()
                .filter(one -> !one.id().equals(offered.id()))
                .toList());
        desk.ask(null);
    }

    private static Optional<Offered> find(Desk desk, String id) {
        return desk.session().talk().offered().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
