package org.trustcoach.bench.reminders;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
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
import org.trustcoach.redis.RedisAlarms;
import org.trustcoach.redis.RedisStore;
import org.trustcoach.redis.RedisTurns;
import org.trustcoach.redis.Scripts;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.Lanes;
import org.trustcoach.turn.Mail;
import org.trustcoach.turn.SessionCache;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.alarm.AlarmClock;
import redis.clients.jedis.UnifiedJedis;

/**
 * How late alarms are claimed and the coach has spoken, with many reminders waiting; what they weigh; and what waiting costs.
 * The whole way but for the channel: alarm clock, lanes, sessions that are not in memory, coach, commit.
 */
public final class RemindersBench {

    private static final int REDIS_6 = 6;
    private static final int LANE_THREADS = 4;
    private static final int LANE_CAPACITY = 2_000;
    private static final int CACHED = 10_000;
    private static final int LOOK_MS = 100;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration LATE = Duration.ofMinutes(2);

    private final UnifiedJedis redis;
    private final Coach coach;
    private final Plan plan;
    private final PrintWriter out;
    private final Lateness claimed = new Lateness();
    private final Lateness spoken = new Lateness();

    /** @param redis a server of its own, emptied by the measurement */
    public RemindersBench(UnifiedJedis redis, Coach coach, Plan plan, PrintWriter out) {
        this.redis = redis;
        this.coach = coach;
        this.plan = plan;
        this.out = out;
    }

    /** Measures and prints. */
    public void run() throws Exception {
        redis.flushAll();
        RedisStore store = new RedisStore(redis);
        RedisTurns turns = new RedisTurns(store, Scripts.shipped(REDIS_6));
        long empty = new Weight(redis).used();
        Instant start = fill(new Crowd(turns, Reminders::schedule));
        print("%,d reminders of %,d chats, %,d due a second for %d s, appendfsync always",
                plan.scheduled(), plan.chats(), plan.perSecond(), plan.time().toSeconds());
        printWeight(empty);
        Lanes lanes = new Lanes(LANE_THREADS, LANE_CAPACITY);
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        try {
            measure(clock(handler(lanes, turns), store, thread), thread, start);
        } finally {
            thread.shutdownNow();
            lanes.close(Duration.ofSeconds(1));
        }
    }

    /** Those whose reminder comes due are stored last, when it is known how long that takes. */
    private Instant fill(Crowd crowd) throws Exception {
        long began = System.nanoTime();
        int far = plan.chats() - plan.due();
        crowd.settle(0, Math.max(1, far), number -> null);
        Duration each = Duration.ofNanos(System.nanoTime() - began).dividedBy(Math.max(1, far));
        Instant start = Instant.now()
                .plus(each.multipliedBy(plan.due()).multipliedBy(2))
                .plus(IDLE)
                .plus(IDLE);
        crowd.settle(far, plan.chats(), number -> start.plusMillis((number - far) * 1_000L / plan.perSecond()));
        return start;
    }

    private TurnHandler handler(Lanes lanes, RedisTurns turns) {
        TurnHandler.House house = new TurnHandler.House(
                lanes, turns, new SessionCache(CACHED), (id, reason) -> {}, NoMail.INSTANCE, Reminders::schedule);
        return new TurnHandler(house, () -> coach, InstantSource.system(), Patience.real());
    }

    private AlarmClock clock(TurnHandler handler, RedisStore store, ScheduledExecutorService thread) {
        RedisAlarms alarms = new RedisAlarms(store, Scripts.shipped(REDIS_6), InstantSource.system());
        AlarmClock.Voice voice = (chat, due) -> noted(handler.speak(chat, due), due);
        AlarmClock.WayOut nowhere = new AlarmClock.WayOut(Set.of("bench"), channel -> 0);
        return new AlarmClock(new Listening(alarms, claimed), voice, nowhere, thread, InstantSource.system());
    }

    private CompletableFuture<Handled> noted(CompletableFuture<Handled> handled, Instant due) {
        return handled.whenComplete((outcome, failure) -> {
            if (outcome == Handled.COMMITTED) {
                spoken.add(Duration.between(due, Instant.now()));
            }
        });
    }

    private void measure(AlarmClock clock, ScheduledExecutorService thread, Instant start) throws InterruptedException {
        sleepUntil(start.minus(IDLE));
        thread.scheduleWithFixedDelay(clock::look, 0, LOOK_MS, TimeUnit.MILLISECONDS);
        Idle before = Idle.now(redis);
        sleepUntil(start.minusSeconds(1));
        print("idle            %s", Idle.now(redis).since(before));
        Instant end = start.plus(plan.time()).plus(LATE);
        while (spoken.count() < plan.due() && Instant.now().isBefore(end)) {
            Thread.sleep(LOOK_MS);
        }
        print("claim lateness  %s   (%,d claimed)", claimed.figures(), claimed.count());
        print("turn lateness   %s   (%,d committed)", spoken.figures(), spoken.count());
    }

    private static void sleepUntil(Instant time) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), time).toMillis()));
    }

    private void printWeight(long empty) {
        Weight weight = new Weight(redis);
        double alarms = weight.ofAll("tc:*:due:*");
        double commitments = weight.ofAll("tc:*:com:*");
        double sessions = weight.ofAll("tc:*:sess:*");
        print("bytes           %.0f a reminder (its promise %.0f, its share of the alarm %.0f)",
                (commitments + alarms) / plan.scheduled(), commitments / plan.scheduled(), alarms / plan.scheduled());
        print("                %.0f an alarm, %.0f a session; all of Redis by reminders %.0f",
                alarms / plan.chats(), sessions / plan.chats(), (double) (weight.used() - empty) / plan.scheduled());
    }

    private void print(String format, Object... figures) {
        out.println(String.format(Locale.ROOT, format, figures));
        out.flush();
    }

    /** Replies stay in their mailboxes. */
    private enum NoMail implements Mail {
        INSTANCE;

        @Override
        public void send(Lease lease) {}

        @Override
        public void sayAtOnce(ChatId chat, RichText text) {}
    }
}
