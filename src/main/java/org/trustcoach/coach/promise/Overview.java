package org.trustcoach.coach.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Evidence;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Rounds;

/** The agenda of a morning and the review of a week. */
final class Overview {

    private final Lines lines;
    private final Cards cards;

    Overview(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
    }

    /** What is due today or overdue, and wasn't spoken of in the same breath; one of another day is made up for at work only. */
    List<Commitment> agenda(Desk desk, Instant planned, List<Commitment> told) {
        desk.rounds(desk.session().rounds().agendaAt(desk.now()));
        LocalDate today = Dates.now(desk).toLocalDate();
        boolean ofToday =
                new WallClock(desk.settings().zone()).at(planned).toLocalDate().equals(today)
                                && !desk.settings().quiet().cover(Dates.now(desk))
                        || Dates.isAtWork(desk);
        return desk.session().ledger().open().stream()
                .filter(commitment -> ofToday && !told.contains(commitment) && isBy(desk, commitment, today))
                .toList();
    }

    private static boolean isBy(Desk desk, Commitment commitment, LocalDate day) {
        Due due = commitment.due();
        if (due == null) {
            return false;
        }
        LocalDateTime at = due.hasClock() ? new WallClock(desk.settings().zone()).at(due.instant()) : due.at();
        return !at.toLocalDate().isAfter(day);
    }

    /** How the promises since the last review were kept, and what has passed or has no date and is still open. */
    void review(Desk desk) {
        Rounds rounds = desk.session().rounds();
        Instant since = rounds.review();
        desk.rounds(rounds.reviewAt(desk.now()));
        Evidence evidence = desk.session().ledger().evidence(since);
        List<RichText> parts = new ArrayList<>();
        parts.add(lines.say(LineKey.REVIEW));
        parts.add(evidence.isEmpty() ? lines.say(LineKey.REVIEW_NOTHING) : new Tally(lines).of(evidence));
        List<Commitment> open = desk.session().ledger().open().stream()
                .filter(commitment -> commitment.side() == Side.MINE)
                .toList();
        List<Commitment> passed =
                open.stream().filter(commitment -> hasPassed(desk, commitment)).toList();
        List<Commitment> listed = new ArrayList<>(passed);
        open.stream().filter(commitment -> commitment.due() == null).forEach(listed::add);
        parts.add(lines.say(
                LineKey.REVIEW_OPEN, "open", String.valueOf(open.size()), "passed", String.valueOf(passed.size())));
        desk.show(cards.list(desk, RichText.join(parts, "\n"), listed));
    }

    private static boolean hasPassed(Desk desk, Commitment commitment) {
        Due due = commitment.due();
        return due != null && due.passed().isBefore(desk.now());
    }
}
