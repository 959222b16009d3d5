package org.trustcoach.coach.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.Intro;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.due.WallClock;
import org.trustcoach.reminder.Moment;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Settings;

/**
 * Speaks unasked: of all that has come due by now, whatever it was that woke the coach. Up to a quarter of an hour late is as good
 * as in time. What is later comes in one digest that says so; more than a day late, or in quiet hours, on the next morning.
 */
final class Unasked {

    /** The clocks of the store and of the coach may differ by so much. */
    private static final Duration SKEW = Duration.ofSeconds(2);

    private static final Duration IN_TIME = Duration.ofMinutes(15);
    private static final Duration A_DAY = Duration.ofHours(24);

    /** More than this at once come in a list. */
    private static final int CARDS = 3;

    private final Lines lines;
    private final Cards cards;
    private final Overview overview;

    Unasked(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
        this.overview = new Overview(lines, cards);
    }

    void speak(Desk desk) {
        Instant by = desk.now().plus(SKEW);
        Map<String, Instant> due = new TreeMap<>(Reminders.schedule(desk.session()));
        due.values().removeIf(at -> at.isAfter(by));
        if (due.isEmpty()) {
            return;
        }
        Rounds.Held held = desk.session().rounds().held();
        boolean released = held != null && !held.until().isAfter(by);
        Map<String, Moment> planned = Reminders.come(desk.session(), by);
        planned.keySet().retainAll(due.keySet());
        Lateness lateness = new Lateness(desk.now(), released, isQuiet(desk));
        if (released) {
            desk.rounds(desk.session().rounds().holding(null));
        } else {
            hold(desk, due, planned, lateness);
        }
        tell(desk, due, planned, lateness);
    }

    /** Leaves for the next morning what had better wait. */
    private static void hold(Desk desk, Map<String, Instant> due, Map<String, Moment> planned, Lateness lateness) {
        int all = due.size();
        if (lateness.mustWait(planned.values().stream().map(Moment::at).toList())) {
            planned.values().removeIf(moment -> lateness.isLate(moment.at()));
            due.keySet().removeIf(id -> desk.session().ledger().get(id).isPresent() && !planned.containsKey(id));
        }
        if (due.containsKey(Reminders.REVIEW) && lateness.mustWait(List.of(due.get(Reminders.REVIEW)))) {
            due.remove(Reminders.REVIEW);
        }
        if (due.size() < all) {
            desk.rounds(desk.session().rounds().holding(new Rounds.Held(desk.now(), nextMorning(desk))));
        }
    }

    /** How late is late. */
    private record Lateness(Instant now, boolean released, boolean quiet) {

        boolean isLate(Instant at) {
            return released || at.isBefore(now.minus(IN_TIME));
        }

        /** Whether all that is late had better wait for the next morning. */
        boolean mustWait(List<Instant> moments) {
            List<Instant> late = moments.stream().filter(this::isLate).toList();
            return !late.isEmpty() && (quiet || late.stream().allMatch(at -> at.isBefore(now.minus(A_DAY))));
        }
    }

    private static boolean isQuiet(Desk desk) {
        return desk.settings().quiet().cover(Dates.now(desk));
    }

    private static Instant nextMorning(Desk desk) {
        Settings settings = desk.settings();
        LocalDateTime now = Dates.now(desk);
        LocalDateTime today = now.toLocalDate().atTime(settings.week().start());
        return new WallClock(settings.zone()).instantOf(now.isBefore(today) ? today : today.plusDays(1));
    }

    private void tell(Desk desk, Map<String, Instant> due, Map<String, Moment> planned, Lateness lateness) {
        List<Commitment> told = new ArrayList<>();
        for (Commitment commitment : desk.session().ledger().open()) {
            Moment moment = planned.get(commitment.id());
            if (moment != null) {
                told.add(told(desk, commitment, moment));
            }
        }
        boolean late = planned.values().stream().anyMatch(moment -> lateness.isLate(moment.at()));
        List<Commitment> agenda =
                due.containsKey(Reminders.AGENDA) ? overview.agenda(desk, due.get(Reminders.AGENDA), told) : List.of();
        if (late) {
            told.addAll(agenda);
            desk.show(cards.list(desk, lines.say(LineKey.LATE_DIGEST), told));
        } else {
            remind(desk, told, planned);
            if (!agenda.isEmpty()) {
                desk.show(cards.list(desk, lines.say(LineKey.AGENDA), agenda));
            }
        }
        if (due.containsKey(Reminders.REVIEW)) {
            overview.review(desk);
        }
    }

    private void remind(Desk desk, List<Commitment> told, Map<String, Moment> planned) {
        if (told.size() > CARDS) {
            desk.show(cards.list(desk, lines.say(LineKey.DUE_NOW), told));
            return;
        }
        for (Commitment commitment : told) {
            Moment moment = planned.get(commitment.id());
            if (moment != null) {
                desk.show(cards.of(desk, commitment, Intro.of(commitment, moment)));
            }
        }
    }

    /** What was said counts as said; a repeat has got as far as the occurrence that was spoken of. */
    private static Commitment told(Desk desk, Commitment commitment, Moment moment) {
        Instant until = moment.at().isAfter(desk.now()) ? moment.at() : desk.now();
        Commitment about = commitment.due(moment.due());
        Commitment told = about.reminding(about.reminding().told(until, moment.occasion()));
        desk.keep(told);
        return told;
    }
}
