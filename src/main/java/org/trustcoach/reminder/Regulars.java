package org.trustcoach.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;

/** What is told of all commitments together: the agenda, on working mornings with something due or overdue, and the review. */
final class Regulars {

    /** Friday afternoon, with an hour or two left to mend something. */
    private static final LocalTime REVIEW = LocalTime.of(16, 0);

    /** Whoever moves to another zone between two working mornings, or two Fridays, is told once all the same. */
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private static final Duration HALF_A_WEEK = Duration.ofDays(3);

    private final Session session;
    private final Settings settings;
    private final Rounds rounds;
    private final Mornings mornings;

    Regulars(Session session) {
        this.session = session;
        this.settings = session.settings();
        this.rounds = session.rounds();
        this.mornings = new Mornings(settings);
    }

    Optional<Instant> agenda() {
        return settings.reminders().agenda()
                ? session.ledger().open().stream()
                        .flatMap(commitment -> morning(commitment).stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The first working morning on which it is due or overdue. */
    private Optional<Instant> morning(Commitment commitment) {
        Due due = commitment.due();
        if (due == null) {
            return Optional.empty();
        }
        LocalDate day = due.hasClock() ? mornings.day(due.instant()) : due.at().toLocalDate();
        Instant first = mornings.onOrAfter(day);
        Instant known = later(commitment.changed(), rounds.agenda().plus(HALF_A_DAY));
        return Optional.of(first.isAfter(known) ? first : mornings.after(known));
    }

    /** On Friday, or on the last working day of a week without it; only if there is something to tell. */
    Optional<Instant> review() {
        return settings.reminders().review()
                ? session.ledger().commitments().values().stream()
                        .filter(commitment ->
                                commitment.isOpen() || commitment.changed().isAfter(rounds.review()))
                        .map(commitment -> friday(later(
                                rounds.review().plus(HALF_A_WEEK),
                                commitment.history().get(0).at())))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Instant friday(Instant after) {
        DayOfWeek day = settings.week().days().contains(DayOfWeek.FRIDAY)
                ? DayOfWeek.FRIDAY
                : settings.week().days().get(settings.week().days().size() - 1);
        LocalDate next = mornings.day(after).with(TemporalAdjusters.nextOrSame(day));
        Instant at = mornings.instant(next.atTime(REVIEW));
        return at.isAfter(after) ? at : mornings.instant(next.plusWeeks(1).atTime(REVIEW));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
