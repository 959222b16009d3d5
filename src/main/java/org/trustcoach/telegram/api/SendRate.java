package org.trustcoach.telegram.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * When the next message may go, by Telegram's rules: a burst of {@value #BURST} and then one a second to each chat,
 * {@value #ALL_PER_SECOND} a second over all, and none at all while Telegram wants silence. Thread-safe.
 */
public final class SendRate {

    private static final int BURST = 5;
    private static final int ALL_PER_SECOND = 30;
    private static final int KEPT_FOR_ANSWERS = 15;
    private static final int MANY_CHATS = 10_000;
    private static final long SECOND = 1_000_000;

    private final InstantSource clock;
    private final Pace all = new Pace(SECOND / ALL_PER_SECOND, ALL_PER_SECOND);
    private final Map<String, Pace> chats = new HashMap<>();
    private long silentUntil;
    private long silence;

    public SendRate(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Takes the right to send one message to this chat now and returns zero, or takes nothing and returns how long to
     * wait.
     */
    public Duration reserve(String chat) {
        return reserve(chat, 0);
    }

    /**
     * The same for a message that nobody waits for: it leaves {@value #KEPT_FOR_ANSWERS} messages of the coming second to those
     * that somebody does.
     */
    public Duration reserveUnasked(String chat) {
        return reserve(chat, KEPT_FOR_ANSWERS);
    }

    private synchronized Duration reserve(String chat, int spared) {
        long now = now();
        Pace pace = chats.computeIfAbsent(chat, id -> new Pace(SECOND, BURST));
        long wait = Math.max(quiet(now), Math.max(all.delay(now, spared), pace.delay(now, 0)));
        if (wait == 0) {
            all.take(now);
            pace.take(now);
        }
        forgetIdleChats(now);
        return Duration.of(wait, ChronoUnit.MICROS);
    }

    /** Nothing may be sent for this long. A longer silence that was asked for before stays. */
    public synchronized void keepSilent(Duration wait) {
        long now = now();
        long micros = wait.toSeconds() * SECOND + wait.toNanosPart() / 1000;
        if (micros > quiet(now)) {
            silence = micros;
            silentUntil = now + micros;
        }
    }

    /** How long the silence lasts; zero if there is none. */
    public synchronized Duration silence() {
        return Duration.of(quiet(now()), ChronoUnit.MICROS);
    }

    private long quiet(long now) {
        silentUntil = Math.min(silentUntil, now + silence);
        return Math.max(0, silentUntil - now);
    }

    private void forgetIdleChats(long now) {
        if (chats.size() > MANY_CHATS) {
            chats.values().removeIf(pace -> pace.isFull(now));
        }
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    /**
     * A bucket of tokens as one number: the instant at which it would be full again (the "generic cell rate
     * algorithm"). Times in microseconds of the wall clock. Not thread-safe.
     */
    private static final class Pace {

        private final long interval;
        private final long depth;
        private long full;

        /**
         * @param interval after which there is one more token
         * @param burst tokens of a full bucket
         */
        Pace(long interval, int burst) {
            this.interval = interval;
            this.depth = interval * burst;
        }

        /** How long until there is a token besides those that are spared; 0 for now. */
        long delay(long now, int spared) {
            // a clock set back must not silence a chat for as long as it was set back
            full = Math.min(full, now + depth);
            return Math.max(0, full - depth + interval * (1 + spared) - now);
        }

        void take(long now) {
            full = Math.max(full, now) + interval;
        }

        boolean isFull(long now) {
            return full <= now;
        }
    }
}
