package org.trustcoach.coach.promise.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.DueWords;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Asked;

/** Puts a reminder off. The due, and the series of a repeat, stay where they are. */
final class Snoozing {

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final String HOUR = "hour";
    private static final String THIS_EVENING = "evening";
    private static final String MORNING = "morning";
    private static final String PICK = "pick";

    private final Lines lines;
    private final Cards cards;

    Snoozing(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
    }

    void press(Desk desk, String detail, Commitment commitment) {
        Instant until = until(desk, detail);
        if (until != null) {
            snooze(desk, commitment, until);
        } else if (detail.equals(PICK)) {
            ask(desk, commitment, LineKey.SNOOZE_PICK, List.of());
            desk.ask(new Asked(Asked.Kind.SNOOZE, commitment.id()));
        } else {
            ask(desk, commitment, LineKey.SNOOZE_UNTIL, choices(desk, commitment));
            desk.ask(new Asked(Asked.Kind.SNOOZE, commitment.id()));
        }
    }

    private static @Nullable Instant until(Desk desk, String detail) {
        WallClock clock = new WallClock(desk.settings().zone());
        return switch (detail) {
            case HOUR -> desk.now().plus(Duration.ofHours(1));
            case THIS_EVENING -> clock.instantOf(evening(desk));
            case MORNING -> clock.instantOf(Dates.nextMorning(desk));
            default -> null;
        };
    }

    private static LocalDateTime evening(Desk desk) {
        return Dates.now(desk).toLocalDate().atTime(EVENING);
    }

    private void ask(Desk desk, Commitment commitment, LineKey question, List<Choice> choices) {
        desk.show(Card.inPlace(
                RichText.join(List.of(cards.words(desk, commitment), lines.say(question)), "\n"), choices));
    }

    private List<Choice> choices(Desk desk, Commitment commitment) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(commitment, LineKey.BUTTON_IN_AN_HOUR, HOUR, "an hour", "one hour"));
        if (evening(desk).minusHours(1).isAfter(Dates.now(desk))) {
            choices.add(choice(commitment, LineKey.BUTTON_THIS_EVENING, THIS_EVENING, "tonight", "evening"));
        }
        choices.add(choice(commitment, LineKey.BUTTON_NEXT_MORNING, MORNING, "tomorrow morning", "tomorrow"));
        choices.add(choice(commitment, LineKey.BUTTON_PICK_TIME, PICK));
        return choices;
    }

    private Choice choice(Commitment commitment, LineKey label, String detail, String... also) {
        Act act = new Act(Verb.SNOOZE, commitment.id(), commitment.version(), detail);
        return Choice.of(lines.label(label), act, also);
    }

    /** Until a typed time; a day means its working morning. */
    void until(Desk desk, Commitment commitment, Due due) {
        LocalDateTime at = due.hasClock()
                ? due.at()
                : due.at().toLocalDate().atTime(desk.settings().week().start());
        Instant until = new WallClock(due.zone()).instantOf(at);
        if (until.isAfter(desk.now())) {
            snooze(desk, commitment, until);
        } else {
            ask(desk, commitment, LineKey.SNOOZE_PICK, List.of());
            desk.ask(new Asked(Asked.Kind.SNOOZE, commitment.id()));
        }
    }

    private void snooze(Desk desk, Commitment commitment, Instant until) {
        Commitment snoozed = commitment.reminding(commitment.reminding().snoozed(until));
        desk.keep(snoozed);
        desk.ask(null);
        LocalDateTime local = new WallClock(desk.settings().zone()).at(until);
        RichText when = lines.say(LineKey.SNOOZED, "date", new DueWords(desk).minute(local));
        desk.show(Card.inPlace(RichText.join(List.of(cards.words(desk, snoozed), when), "\n"), cards.choices(snoozed)));
    }
}
