package org.trustcoach.bench.reminders;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.Coach;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.Sender;
import org.trustcoach.redis.RedisAlarms;
import org.trustcoach.redis.RedisMailboxes;
import org.trustcoach.redis.RedisStore;
import org.trustcoach.redis.RedisTurns;
import org.trustcoach.redis.Scripts;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.Lanes;
import org.trustcoach.turn.Mail;
import org.trustcoach.turn.SessionCache;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.alarm.AlarmClock;
import org.trustcoach.turn.alarm.AlarmSweep;
import redis.clients.jedis.UnifiedJedis;

/**
 * How late alarms are claimed and the coach has spoken, with many reminders waiting; what they weigh; and what waiting costs.
 * The claims alone, each followed by one small write, are the least lateness that could be reached. The whole way is that of the
 * program: alarm clock, lanes, sessions that are not in memory, coach, commit, sender; to a channel that takes a message at once.
 * In the end all alarms are compared with what is remembered.
 */
public final class RemindersBench {

    private static final int REDIS_6 = 6;
    /** Chats that are spoken to, and those whose alarms are only claimed. */
    private static final String SPEAKING = "bench";

    private static final String ALONE = "alone";
    private static final int SENDER_THREADS = 16;
    private static final int LANE_THREADS = 4;
    private static final int LANE_CAPACITY = 2_000;
    private static final int CACHED = 10_000;
    private static final int LOOK_MS = 100;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LATE = Duration.ofMinutes(2);
    private static final Optional<Instant> FAR = Optional.of(Instant.parse("2090-03-06T17:00:00Z"));

    private final UnifiedJedis redis;
    private final Coach coach;
    private final Plan plan;
    private final PrintWriter out;
    private final RedisStore store;
    private final RedisTurns turns;

    /** @param redis a server of its own, emptied by the measurement */
    public RemindersBench(UnifiedJedis redis, Coach coach, Plan plan, PrintWriter out) {
        this.redis = redis;
        this.coach = coach;
        this.plan = plan;
        this.out = out;
        this.store = new RedisStore(redis);
        this.turns = new RedisTurns(store, Scripts.shipped(REDIS_6));
    }

    /** Measures and prints. */
    public void run() throws Exception {
        redis.flushAll();
        long empty = new Weight(redis).used();
        Instant start = fill(new Crowd(turns, Reminders::schedule));
        print(
                "%,d reminders of %,d chats, %,d due a second for %d s, appendfsync always",
                plan.scheduled(), plan.chats(), plan.perSecond(), plan.time().toSeconds());
        printWeight(empty);
        Lanes lanes = new Lanes(LANE_THREADS, LANE_CAPACITY);
        ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDER_THREADS);
        Recipient recipient = new Recipient(SPEAKING);
        Sender sender = new Sender(
                new RedisMailboxes(store, Scripts.shipped(REDIS_6)), List.of(recipient), senders, Patience.real());
        TurnHandler handler = handler(lanes, sender);
        try {
            sleepUntil(start.minus(IDLE.multipliedBy(2)));
            printIdle(start);
            measure(
                    "claims alone",
                    start,
                    new AlarmClock.WayOut(Set.of(ALONE), channel -> Integer.MAX_VALUE),
                    (chat, due) -> lanes.submit(chat, () -> settle(chat)));
            measure(
                    "whole way",
                    start.plus(plan.time()).plus(PAUSE),
                    new AlarmClock.WayOut(Set.of(SPEAKING), sender::room),
                    handler::speak);
            print("                sent     %,d", recipient.received());
            printOrphans();
        } finally {
            senders.shutdownNow();
            lanes.close(Duration.ofSeconds(1));
        }
    }

    private void printOrphans() {
        AlarmSweep.Found found = new AlarmSweep(alarms(), turns, Reminders::schedule).all(SPEAKING);
        print("orphans         %,d of the alarms of %,d chats", found.repaired(), found.chats());
    }

    private RedisAlarms alarms() {
        return new RedisAlarms(store, Scripts.shipped(REDIS_6), InstantSource.system());
    }

    /** Those whose reminder comes due are stored last, when it is known how long that takes. */
    private Instant fill(Crowd crowd) throws Exception {
        long began = System.nanoTime();
        int far = plan.chats() - 2 * plan.due();
        crowd.settle(SPEAKING, 0, far, number -> null);
        Duration each = Duration.ofNanos(System.nanoTime() - began).dividedBy(Math.max(1, far));
        Instant start = Instant.now().plus(each.multipliedBy(4L * plan.due())).plus(IDLE.multipliedBy(3));
        Instant second = start.plus(plan.time()).plus(PAUSE);
        crowd.settle(
                ALONE, far, far + plan.due(), number -> start.plusMillis((number - far) * 1_000L / plan.perSecond()));
        int next = far + plan.due();
        crowd.settle(
                SPEAKING, next, plan.chats(), number -> second.plusMillis((number - next) * 1_000L / plan.perSecond()));
        return start;
    }

    private Handled settle(ChatId chat) {
        turns.settle(new Stored(Session.fresh(chat), 1), FAR);
        return Handled.COMMITTED;
    }

    private TurnHandler handler(Lanes lanes, Sender sender) {
        TurnHandler.House house = new TurnHandler.House(
                lanes, turns, new SessionCache(CACHED), (id, reason) -> {}, new Way(sender), Reminders::schedule);
        return new TurnHandler(house, () -> coach, InstantSource.system(), Patience.real());
    }

    private void measure(String what, Instant start, AlarmClock.WayOut wayOut, AlarmClock.Voice voice)
            throws InterruptedException {
        Lateness claimed = new Lateness();
        Lateness spoken = new Lateness();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        AlarmClock clock = new AlarmClock(
                new Listening(alarms(), claimed),
                (chat, due) -> noted(voice.speak(chat, due), due, spoken),
                wayOut,
                thread,
                InstantSource.system());
        thread.scheduleWithFixedDelay(clock::look, 0, LOOK_MS, TimeUnit.MILLISECONDS);
        Instant end = start.plus(plan.time()).plus(LATE);
        while (spoken.count() < plan.due() && Instant.now().isBefore(end)) {
            Thread.sleep(LOOK_MS);
        }
        thread.shutdownNow();
        print("%-15s claimed  %s   (%,d)", what, claimed.figures(), claimed.count());
        print("%-15s done     %s   (%,d, %,.0f a second)", "", spoken.figures(), spoken.count(), spoken.perSecond());
    }

    private static CompletableFuture<Handled> noted(
            CompletableFuture<Handled> handled, Instant due, Lateness lateness) {
        return handled.whenComplete((outcome, failure) -> {
            if (outcome == Handled.COMMITTED) {
                lateness.add(Duration.between(due, Instant.now()));
            }
        });
    }

    /** Only where there is time enough before the first alarm. */
    private void printIdle(Instant start) throws InterruptedException {
        if (Instant.now().isBefore(start.minus(IDLE).minusSeconds(1))) {
            sleepUntil(start.minus(IDLE));
            Idle before = Idle.now(redis);
            sleepUntil(start.minusSeconds(1));
            print("idle            %s", Idle.now(redis).since(before));
        }
    }

    private static void sleepUntil(Instant time) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), time).toMillis()));
    }

    private void printWeight(long empty) {
        Weight weight = new Weight(redis);
        double alarms = weight.ofAll("tc:*:due:*");
        double commitments = weight.ofAll("tc:*:com:*");
        double sessions = weight.ofAll("tc:*:sess:*");
        print(
                "bytes           %.0f a reminder (its promise %.0f, its share of the alarm %.0f)",
                (commitments + alarms) / plan.scheduled(), commitments / plan.scheduled(), alarms / plan.scheduled());
        print(
                "                %.0f an alarm, %.0f a session; all of Redis by reminders %.0f",
                alarms / plan.chats(), sessions / plan.chats(), (double) (weight.used() - empty) / plan.scheduled());
    }

    private void print(String format, Object... figures) {
        out.println(String.format(Locale.ROOT, format, figures));
        out.flush();
    }

    /** Replies leave as they do in the program. */
    private record Way(Sender sender) implements Mail {

        @Override
        public void send(Lease lease) {
            sender.send(lease);
        }

        @Override
        public void sayAtOnce(ChatId chat, RichText text) {}
    }
}
