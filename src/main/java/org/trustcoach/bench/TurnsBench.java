package org.trustcoach.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Coach;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Patience;
import org.trustcoach.redis.RedisStore;
import org.trustcoach.redis.RedisTurns;
import org.trustcoach.redis.Scripts;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.turn.Lanes;
import org.trustcoach.turn.Mail;
import org.trustcoach.turn.SessionCache;
import org.trustcoach.turn.TurnHandler;
import redis.clients.jedis.UnifiedJedis;

/**
 * How many turns a second go the whole way without a channel: lane, cached session, coach with intent detection, commit. Beside
 * it, in the same run, the rate of the bare commit script with texts of the same size, which is the most that could be reached.
 */
public final class TurnsBench {

    private static final int CHATS = 400;
    private static final int REDIS_6 = 6;
    private static final List<String> MESSAGES = List.of(
            "my client went quiet after I sent the quote",
            "Anna is furious about the delay, what do I say",
            "they say we are too expensive, the competitor is ten per cent cheaper",
            "how do I start a chat with somebody I have never met",
            "another way",
            "I have to tell the client that we will miss Monday",
            "why",
            "thanks");

    private final UnifiedJedis redis;
    private final Coach coach;
    private final int threads;
    private final Duration time;
    private final PrintWriter out;
    private final AtomicLong ids = new AtomicLong();

    /**
     * @param redis a server of its own, emptied by the measurement
     * @param threads how many clients send, and how many lanes work
     * @param time how long each measurement takes; a slice of the warming up takes half as long
     */
    public TurnsBench(UnifiedJedis redis, Coach coach, int threads, Duration time, PrintWriter out) {
        this.redis = redis;
        this.coach = coach;
        this.threads = threads;
        this.time = time;
        this.out = out;
    }

    /**
     * Measures and prints. A program that has just started spends more on compiling itself than on turns, so the measurement waits
     * until a turn costs no less than before.
     *
     * @param patience the longest that is waited
     */
    public void run(Duration patience) throws InterruptedException {
        Lanes lanes = new Lanes(threads, CHATS);
        TurnHandler handler = handler(lanes);
        Load whole = new Load(threads, (client, turn) -> handler.accept(update(client, turn)));
        Duration warm = new WarmUp(whole, time.dividedBy(2)).run(patience);
        RedisCalls before = RedisCalls.of(redis);
        Load.Figures turns = whole.run(time);
        RedisCalls calls = RedisCalls.of(redis).since(before);
        lanes.close(Duration.ofSeconds(1));
        redis.flushAll();
        Load bareCommit = new Load(threads, new BareCommit(redis, CHATS / threads, calls.received() / turns.count()));
        new WarmUp(bareCommit, time.dividedBy(2)).run(patience);
        print(warm, turns, calls, bareCommit.run(time));
    }

    private TurnHandler handler(Lanes lanes) {
        RedisTurns turns = new RedisTurns(new RedisStore(redis), Scripts.shipped(REDIS_6));
        TurnHandler.House house = new TurnHandler.House(
                lanes, turns, new SessionCache(CHATS), (id, reason) -> {}, NoMail.INSTANCE, Reminders::schedule);
        return new TurnHandler(house, () -> coach, Instant::now, Patience.real());
    }

    private Update update(int client, long turn) {
        long id = ids.incrementAndGet();
        ChatId chat = ChatId.of("bench", client + "-" + turn % (CHATS / threads));
        String text = MESSAGES.get((int) (turn / (CHATS / threads) % MESSAGES.size()));
        return new Update("bench:" + id, chat, new Incoming.Message("m" + id, text));
    }

    private void print(Duration warm, Load.Figures turns, RedisCalls calls, Load.Figures bare) {
        out.printf(
                Locale.ROOT,
                "%d threads, %d s after %d s of warming up, appendfsync always%n",
                threads,
                time.toSeconds(),
                warm.toSeconds());
        out.printf(
                Locale.ROOT,
                "whole way    %,9.0f turns/s   p50 %6.3f ms   p99 %6.3f ms%n",
                turns.rate(),
                turns.p50(),
                turns.p99());
        out.printf(
                Locale.ROOT,
                "bare commit  %,9.0f calls/s   p50 %6.3f ms   p99 %6.3f ms%n",
                bare.rate(),
                bare.p50(),
                bare.p99());
        out.printf(Locale.ROOT, "ratio        %9.2f%n", turns.rate() / bare.rate());
        out.printf(
                Locale.ROOT,
                "a turn costs %.3f ms CPU outside Redis, %.3f write and %.3f read round trips, %,d bytes sent%n",
                turns.cpuMillis(),
                (double) calls.writes() / turns.count(),
                (double) calls.reads() / turns.count(),
                calls.received() / turns.count());
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
