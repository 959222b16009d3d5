package org.trustcoach.bench.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.Grain;
import org.trustcoach.session.QuietHours;
import org.trustcoach.session.ReminderChoice;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Schedule;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.Turns;

/** People with promises, stored by commits as the coach makes them. */
final class Crowd {

    private static final int THREADS = 16;
    private static final int PIECE = 500;
    private static final LocalDateTime FAR = LocalDateTime.of(2090, 3, 6, 17, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final List<String> DEEDS = List.of(
            "send the revised offer for the second floor",
            "call back about the delivery",
            "ask the workshop for the drawings",
            "write the minutes of the meeting on site");

    private final Turns turns;
    private final Schedule schedule;

    Crowd(Turns turns, Schedule schedule) {
        this.turns = turns;
        this.schedule = schedule;
    }

    /**
     * Stores chats from one number up to another.
     *
     * @param due gives by a chat's number when its first reminder is due; null for one far away
     */
    void settle(String channel, int from, int to, IntFunction<@Nullable Instant> due) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> pieces = IntStream.iterate(from, begin -> begin < to, begin -> begin + PIECE)
                    .<Future<?>>mapToObj(begin -> threads.submit(() -> IntStream.range(
                                    begin, Math.min(to, begin + PIECE))
                            .forEach(chat -> settle(ChatId.of(channel, String.valueOf(chat)), due.apply(chat)))))
                    .toList();
            for (Future<?> piece : pieces) {
                piece.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void settle(ChatId chat, @Nullable Instant due) {
        Session fresh = Session.fresh(chat);
        Session session = fresh.with(quietSettings()).with(ledger(due));
        Turn turn = new Turn(session, List.of(), Action.NONE);
        turns.commit(new Commit("b" + chat, new Stored(fresh, 0), turn, schedule.next(session)));
    }

    /** No agenda, no review and no quiet hours: what is due is known to the millisecond. */
    private static Settings quietSettings() {
        ReminderChoice alone = new ReminderChoice(ReminderChoice.STANDARD.occasions(), false, false);
        return Settings.DEFAULT
                .withQuiet(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .withReminders(alone);
    }

    private static Ledger ledger(@Nullable Instant due) {
        Ledger ledger = Ledger.EMPTY;
        for (int i = 0; i < Plan.OF_A_CHAT; i++) {
            Commitment commitment = commitment(i);
            ledger = ledger.with(
                    i == 0 && due != null
                            ? commitment.reminding(commitment.reminding().snoozed(due))
                            : commitment);
        }
        return ledger;
    }

    private static Commitment commitment(int number) {
        Due due = new Due(FAR.plusDays(number), ZONE, Grain.MINUTE, null, null, null, "by Monday 5pm");
        String what = DEEDS.get(number % DEEDS.size());
        Offered offered = new Offered("12-" + number, Side.MINE, "Anna", what, due, List.of(), null, true);
        return Commitment.saved(offered, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
