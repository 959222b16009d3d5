package org.trustcoach.coach.promise;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Settings;

/** What becomes of open commitments when their owner's zone is another one. */
final class NewZone {

    private static final int MINUTE = 60;

    private final Lines lines;
    private final Cards cards;
    private final TimeReader reader;

    NewZone(Lines lines, Cards cards, TimeReader reader) {
        this.lines = lines;
        this.cards = cards;
        this.reader = reader;
    }

    /**
     * A first zone is where all of them were meant from the beginning: their words are read again there. After a move the rep
     * is asked about those whose time would change. Whatever reads as before isn't spoken of.
     */
    void changed(Desk desk, Settings before) {
        List<Commitment> open = desk.session().ledger().open().stream()
                .filter(one -> one.due() != null && one.due().zone().equals(before.zone()))
                .toList();
        if (open.isEmpty()
                || desk.settings().zone().getRules().equals(before.zone().getRules())) {
            return;
        }
        if (before.zoneChoice().isKnown()) {
            moved(desk, before.zone(), open);
        } else {
            List<Commitment> meant =
                    open.stream().map(one -> meant(desk, one, before)).toList();
            meant.forEach(desk::keep);
            tell(desk, Card::of, lines.say(LineKey.MEANT_HERE), different(open, meant));
        }
    }

    /** Those that are due at another local time now. */
    private static List<Commitment> different(List<Commitment> before, List<Commitment> now) {
        return IntStream.range(0, now.size())
                .filter(i -> !localTimes(before.get(i)).equals(localTimes(now.get(i))))
                .mapToObj(now::get)
                .toList();
    }

    private static List<LocalDateTime> localTimes(Commitment commitment) {
        return Stream.ofNullable(commitment.due())
                .flatMap(due -> Stream.of(due.at(), due.from(), due.to()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Days are days anywhere, and so are times of day where the clocks show the same: they come along without a word. */
    private void moved(Desk desk, ZoneId old, List<Commitment> open) {
        List<Commitment> timed = open.stream().filter(one -> isLater(desk, one)).toList();
        open.stream().filter(one -> !timed.contains(one)).forEach(one -> desk.keep(here(desk, one)));
        if (!timed.isEmpty()) {
            ask(desk, old, timed);
        }
    }

    private static boolean isLater(Desk desk, Commitment commitment) {
        Due due = commitment.due();
        return due != null
                && due.hasClock()
                && !due.instant().equals(due.movedTo(desk.settings().zone()).instant());
    }

    private static Commitment here(Desk desk, Commitment commitment) {
        Due due = commitment.due();
        return due == null
                ? commitment
                : commitment.due(due.movedTo(desk.settings().zone()));
    }

    private void tell(
            Desk desk, BiFunction<RichText, List<Choice>, Card> kind, RichText header, List<Commitment> commitments) {
        if (!commitments.isEmpty()) {
            Card list = cards.listOrOne(desk, header, commitments);
            desk.show(kind.apply(list.text(), list.choices()));
        }
    }

    private void ask(Desk desk, ZoneId old, List<Commitment> open) {
        Act along = new Act(Verb.ALONG, "", "", old.getId());
        Card list = cards.list(desk, lines.say(LineKey.MOVE_ALONG), open);
        desk.show(Card.of(
                list.text(),
                List.of(
                        Choice.of(lines.label(LineKey.BUTTON_ALONG), along, "yes"),
                        Choice.of(lines.label(LineKey.BUTTON_STAY), Act.of(Verb.LEAVE, "", ""), "no"))));
    }

    /** Keeps the local times of all that are due in the old zone, in the new one. */
    boolean bringAlong(Desk desk, String old) {
        List<Commitment> open = desk.session().ledger().open().stream()
                .filter(one -> one.due() != null && one.due().zone().getId().equals(old))
                .toList();
        List<Commitment> moved = open.stream().map(one -> here(desk, one)).toList();
        moved.forEach(desk::keep);
        tell(desk, Card::inPlace, lines.say(LineKey.MOVED_ALONG), moved);
        return !moved.isEmpty();
    }

    /** Its due as it would have been read in the new zone; the same local time where it was chosen by a button. */
    private Commitment meant(Desk desk, Commitment commitment, Settings before) {
        Due due = commitment.due();
        if (due == null) {
            return commitment;
        }
        Due here = due.movedTo(desk.settings().zone());
        return commitment.due(readAgain(desk, commitment, due, before).orElse(here));
    }

    private Optional<Due> readAgain(Desk desk, Commitment commitment, Due due, Settings before) {
        String said = due.said();
        if (said == null) {
            return Optional.empty();
        }
        Instant then = commitment.history().get(0).at();
        List<Reading> old = read(said, before.reference(then));
        if (isElapsed(old, read(said, before.reference(then.plusSeconds(MINUTE))))) {
            LocalDateTime here = new WallClock(desk.settings().zone()).at(due.instant());
            return Optional.of(Due.minute(here, desk.settings().zone()));
        }
        List<Reading> now = read(said, desk.settings().reference(then));
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (old.get(i).due().equals(due.at()) && now.get(i).grain() == due.grain()) {
                return Optional.of(Due.of(now.get(i), desk.settings().zone(), said));
            }
        }
        return Optional.empty();
    }

    /** Words such as “in two hours” move with the clock: they mean a moment, and not a time of day. */
    private static boolean isElapsed(List<Reading> then, List<Reading> later) {
        return then.size() == 1
                && later.size() == 1
                && then.get(0).due().plusSeconds(MINUTE).equals(later.get(0).due());
    }

    private List<Reading> read(String said, Reference reference) {
        List<Mention> mentions = reader.read(said, reference);
        return mentions.size() == 1 ? mentions.get(0).readings() : List.of();
    }
}
