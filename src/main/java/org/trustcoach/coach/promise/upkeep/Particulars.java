package org.trustcoach.coach.promise.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.LeadWords;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.commitment.Side;

/** What is seldom wanted of a promise, behind a button of its card: reminders of its own, and its file for calendars. */
final class Particulars {

    private static final String BACK = "back";

    private final Lines lines;
    private final Cards cards;
    private final LeadWords leads;

    Particulars(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
        this.leads = new LeadWords(lines);
    }

    void press(Desk desk, String detail, Commitment commitment) {
        if (detail.equals(BACK)) {
            desk.show(Card.inPlace(cards.words(desk, commitment), cards.choices(commitment)));
            return;
        }
        Commitment set = occasion(LeadWords.what(detail))
                .map(occasion -> with(desk, commitment, occasion, LeadWords.isOn(detail)))
                .orElse(commitment);
        desk.keep(set);
        show(desk, set);
    }

    private static Optional<Occasion> occasion(String name) {
        return possible().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static Commitment with(Desk desk, Commitment commitment, Occasion occasion, boolean on) {
        List<Occasion> present = wanted(desk, commitment);
        List<Occasion> next = possible().stream()
                .filter(one -> one == occasion ? on : present.contains(one))
                .toList();
        return commitment.reminding(commitment.reminding().on(next));
    }

    private void show(Desk desk, Commitment commitment) {
        List<Occasion> fitting = fitting(commitment);
        List<Occasion> wanted = new ArrayList<>(wanted(desk, commitment));
        wanted.retainAll(fitting);
        List<Choice> choices = new ArrayList<>();
        for (Occasion occasion : fitting) {
            boolean on = wanted.contains(occasion);
            String label = LeadWords.ticked(on, leads.label(occasion));
            choices.add(choice(label, Verb.MORE, commitment, LeadWords.turned(on, occasion.name())));
        }
        choices.add(choice(lines.label(LineKey.BUTTON_CALENDAR), Verb.CALENDAR, commitment, ""));
        choices.add(choice(lines.label(LineKey.BUTTON_BACK), Verb.MORE, commitment, BACK));
        RichText spoken = lines.say(LineKey.LEADS, "reminders", leads.list(wanted));
        desk.show(Card.inPlace(RichText.join(List.of(cards.words(desk, commitment), spoken), "\n"), choices));
    }

    private static Choice choice(String label, Verb verb, Commitment commitment, String detail) {
        return Choice.of(label, new Act(verb, commitment.id(), commitment.version(), detail));
    }

    private static List<Occasion> wanted(Desk desk, Commitment commitment) {
        List<Occasion> own = commitment.reminding().occasions();
        return own == null ? desk.settings().reminders().occasions() : own;
    }

    private static List<Occasion> possible() {
        return List.of(Occasion.MORNING_BEFORE, Occasion.HOUR_BEFORE, Occasion.AT_TIME, Occasion.OVERDUE);
    }

    /** Those that there are for this one: a day has no hour before it, and for others one waits until it has passed. */
    private static List<Occasion> fitting(Commitment commitment) {
        Due due = commitment.due();
        if (commitment.side() == Side.THEIRS) {
            return List.of(Occasion.OVERDUE);
        }
        return possible().stream()
                .filter(one -> one != Occasion.HOUR_BEFORE || due != null && due.hasClock())
                .toList();
    }
}
