package org.trustcoach.coach.promise.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
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
import org.trustcoach.coach.promise.card.Title;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.session.Asked;

/** Can't make it: the earliest honest moment, a new date, and a message that says so before the client has to ask. */
final class Renegotiation {

    private static final int MAX_COPY = 256;
    private static final String NONE = "none";

    private final Lines lines;
    private final Cards cards;

    Renegotiation(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
    }

    void begin(Desk desk, Commitment commitment) {
        LineKey advice = hasPassed(desk, commitment) ? LineKey.CANT_ANY_MORE : LineKey.CANT_MAKE_IT;
        desk.show(Card.inPlace(
                RichText.join(List.of(cards.words(desk, commitment), lines.say(advice)), "\n"),
                choices(desk, commitment)));
        desk.ask(new Asked(Asked.Kind.NEW_DATE, commitment.id()));
    }

    private static boolean hasPassed(Desk desk, Commitment commitment) {
        Due due = commitment.due();
        return due != null && desk.now().isAfter(due.passed());
    }

    private List<Choice> choices(Desk desk, Commitment commitment) {
        List<Choice> choices = new ArrayList<>();
        DueWords dates = new DueWords(desk);
        for (int days : new int[] {1, 2, 5}) {
            Due due = Dates.workingDays(desk, days);
            choices.add(choice(commitment, dates.of(due), Dates.write(due)));
        }
        choices.add(choice(commitment, lines.label(LineKey.BUTTON_NO_NEW_DATE), NONE));
        return choices;
    }

    private static Choice choice(Commitment commitment, String label, String detail) {
        return Choice.of(label, new Act(Verb.NEW, commitment.id(), commitment.version(), detail));
    }

    void choose(Desk desk, String detail, Commitment commitment) {
        if (detail.equals(NONE)) {
            giveUp(desk, commitment);
        } else {
            Dates.read(desk, detail).ifPresent(due -> renegotiate(desk, commitment, due));
        }
    }

    /** A typed date; where it has two readings they are shown. */
    void answer(Desk desk, Commitment commitment, List<Due> readings) {
        if (readings.size() == 1) {
            renegotiate(desk, commitment, readings.get(0));
            return;
        }
        DueWords dates = new DueWords(desk);
        List<Choice> choices = readings.stream()
                .map(due -> choice(commitment, dates.of(due), Dates.write(due)))
                .toList();
        desk.show(Card.of(
                RichText.join(List.of(cards.words(desk, commitment), lines.say(LineKey.WHICH_DATE)), "\n"), choices));
    }

    /** Moves it without coaching: the rep has agreed on that already. */
    void move(Desk desk, Commitment commitment, Due due) {
        Due timed = Dates.keepingTime(commitment, due);
        Commitment moved = commitment.renegotiated(keepingRepeat(commitment, timed), desk.now());
        desk.keep(moved);
        desk.show(Card.inPlace(
                RichText.join(List.of(lines.say(LineKey.MOVED), cards.words(desk, moved)), "\n"),
                cards.choices(moved)));
    }

    private void renegotiate(Desk desk, Commitment commitment, Due due) {
        Commitment moved = commitment.renegotiated(keepingRepeat(commitment, due), desk.now());
        desk.keep(moved);
        String message = message(desk, commitment, due);
        RichText text = RichText.join(
                List.of(
                        lines.say(LineKey.MOVED),
                        cards.words(desk, moved),
                        lines.say(LineKey.SAY_IT_NOW),
                        RichText.styled(message, Style.QUOTE)),
                "\n");
        desk.show(
                new Card(text, cards.choices(moved), lines.label(LineKey.BUTTON_COPY), copyable(message), null, true));
    }

    /** One occurrence is moved, and the series stays. */
    private static Due keepingRepeat(Commitment commitment, Due due) {
        Due old = commitment.due();
        return old == null || old.repeat() == null || due.repeat() != null
                ? due
                : new Due(due.at(), due.zone(), due.grain(), due.from(), due.to(), old.repeat(), old.said());
    }

    private String message(Desk desk, Commitment commitment, Due due) {
        DueWords dates = new DueWords(desk);
        Due old = commitment.due();
        LineKey line = old == null
                ? LineKey.MESSAGE_NEW_DATE
                : hasPassed(desk, commitment) ? LineKey.MESSAGE_PASSED : LineKey.MESSAGE_EARLY;
        String who = commitment.who() == null ? "" : " " + commitment.who();
        return lines.say(
                        line,
                        "who",
                        who,
                        "what",
                        Title.asDeed(commitment.what()),
                        "old",
                        old == null ? "" : dates.once(old),
                        "new",
                        dates.once(due))
                .text();
    }

    private void giveUp(Desk desk, Commitment commitment) {
        desk.keep(commitment.broken(desk.now()));
        String who = commitment.who() == null ? "" : " " + commitment.who();
        String message = lines.say(LineKey.MESSAGE_CANCEL, "who", who, "what", Title.asDeed(commitment.what()))
                .text();
        RichText text = RichText.join(
                List.of(
                        cards.words(desk, commitment),
                        lines.say(LineKey.GIVEN_UP),
                        RichText.styled(message, Style.QUOTE)),
                "\n");
        desk.show(new Card(text, List.of(), lines.label(LineKey.BUTTON_COPY), copyable(message), null, true));
    }

    private static @Nullable String copyable(String message) {
        return message.length() <= MAX_COPY ? message : null;
    }
}
