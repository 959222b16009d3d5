package org.trustcoach.turn.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.Handled;

/**
 * Claims alarms that have gone off and has the coach speak. It takes no more than can be heard and sent soon: what isn't
 * claimed can still be changed by the person, and stands in nobody's way. Thread-safe.
 */
public final class AlarmClock {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmClock.class);
    private static final int MAX_SPEAKING = 200;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Alarms alarms;
    private final Voice voice;
    private final WayOut wayOut;
    private final Executor threads;
    private final InstantSource clock;
    private final Set<Claim> speaking = ConcurrentHashMap.newKeySet();
    private final List<Claim> unused = new ArrayList<>();
    private final AtomicBoolean more = new AtomicBoolean();
    private volatile boolean stopped;
    private Instant nextReturn = Instant.EPOCH;

    /** Has the coach speak of what is due in a chat. */
    public interface Voice {
        CompletableFuture<Handled> speak(ChatId chat, Instant due);
    }

    /**
     * Where what is said leaves.
     *
     * @param channels their names
     * @param room how many more mailboxes of a channel may wait to be sent; none with zero or less
     */
    public record WayOut(Set<String> channels, ToIntFunction<String> room) {}

    /** @param threads where alarms are looked for when there are more than could be taken at once */
    public AlarmClock(Alarms alarms, Voice voice, WayOut wayOut, Executor threads, InstantSource clock) {
        this.alarms = alarms;
        this.voice = voice;
        this.wayOut = wayOut;
        this.threads = threads;
        this.clock = clock;
    }

    /** Takes all claims away that another process left: only for one that knows that it is alone. */
    public void takeOver() {
        wayOut.channels().forEach(alarms::takeBack);
    }

    /** Looks once; to be called some ten times a second. Never throws. */
    public synchronized void look() {
        try {
            if (!stopped) {
                more.set(speaking.size() >= MAX_SPEAKING);
                returnUnused();
                wayOut.channels().forEach(this::claim);
            }
        } catch (StoreUnavailable away) {
            away.warn(LOG, "alarms are looked for again");
        } catch (RuntimeException failure) {
            LOG.error("looking for alarms failed", failure);
        }
    }

    private void claim(String channel) {
        int room = Math.min(MAX_SPEAKING - speaking.size(), wayOut.room().applyAsInt(channel));
        if (room > 0) {
            List<Claim> claims = alarms.claim(channel, room);
            if (claims.size() >= room) {
                more.set(true);
            }
            claims.forEach(this::ring);
        }
    }

    private void ring(Claim claim) {
        speaking.add(claim);
        voice.speak(claim.chat(), claim.due()).whenComplete((handled, failure) -> {
            speaking.remove(claim);
            if (failure != null) {
                keep(claim);
            }
            goOn();
        });
    }

    private void keep(Claim claim) {
        synchronized (unused) {
            unused.add(claim);
        }
    }

    private void goOn() {
        if (speaking.size() <= MAX_SPEAKING / 2 && more.compareAndSet(true, false)) {
            try {
                threads.execute(this::look);
            } catch (RejectedExecutionException stopping) {
                more.set(false);
            }
        }
    }

    /** Not at once: what failed may fail again. */
    private void returnUnused() {
        Instant now = clock.instant();
        if (!now.isBefore(nextReturn)) {
            nextReturn = now.plus(AFTER_FAILURE);
            giveBack();
        }
    }

    private void giveBack() {
        List<Claim> returned;
        synchronized (unused) {
            returned = List.copyOf(unused);
        }
        if (!returned.isEmpty()) {
            alarms.giveBack(returned);
            synchronized (unused) {
                unused.removeAll(returned);
            }
        }
    }

    /** Looks no more. */
    public void stop() {
        stopped = true;
    }

    /** Gives back what was claimed and not used, so that another process needs no patience; after the lanes have come to rest. */
    public synchronized void leave() {
        try {
            giveBack();
        } catch (StoreUnavailable away) {
            away.warn(LOG, "claims on alarms end by themselves");
        }
    }
}
