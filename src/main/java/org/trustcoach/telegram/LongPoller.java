package org.trustcoach.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.telegram.api.Backoff;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.CallFailed.Rejected;
import org.trustcoach.telegram.api.Threads;
import org.trustcoach.telegram.api.UpdateFeed;
import org.trustcoach.telegram.incoming.RawUpdate;
import org.trustcoach.telegram.incoming.Reception;
import org.trustcoach.telegram.incoming.UpdateSplitter;

/**
 * Asks Telegram for updates on one thread, for as long as the program runs: nothing that is thrown ends it, only {@link
 * #stop} and a token that Telegram doesn't know. It confirms an update only when that one and all before it are done.
 *
 * <p>After trouble it waits 1 s, then twice as long each time, up to 30 s. While some update isn't done yet it goes
 * on asking for others, twenty times a second at most. A Bot API that doesn't wait for updates, and says at once that there
 * are none, is asked once a second.
 */
public final class LongPoller {

    private static final Logger log = LoggerFactory.getLogger(LongPoller.class);
    private static final int LIMIT = 100;
    private static final Duration PATIENCE = Duration.ofMillis(25);
    private static final Duration LAST_TURNS = Duration.ofSeconds(5);

    private final BotApi api;
    private final UpdateFeed feed;
    private final Registration registration;
    private final Batches batches;
    private final Pause pause;
    private final PollTrouble trouble;
    private final Backoff unfinished = new Backoff(Duration.ofMillis(5), Duration.ofMillis(25));
    private final Thread thread = Threads.named("telegram-poller").newThread(this::run);
    private volatile boolean stopping;
    private boolean registered;

    /**
     * A poller that isn't started yet.
     *
     * @param feed made by {@link BotApi#feed}, with 50 s usually; for this poller alone
     * @param pause {@link Pause#SLEEP}
     */
    public LongPoller(BotApi api, UpdateFeed feed, Registration registration, Reception reception, Pause pause) {
        this.api = api;
        this.feed = feed;
        this.registration = registration;
        this.batches = new Batches(reception, api.mask());
        this.trouble = new PollTrouble(api.mask());
        this.pause = pause;
    }

    /** Starts asking. Once only. */
    public void start() {
        thread.start();
    }

    /** Whether updates are asked for, or will be after a wait. */
    public boolean isRunning() {
        return thread.isAlive() && !stopping;
    }

    /** Asks no more. Returns at once. */
    public void stop() {
        stopping = true;
        feed.cancel();
        thread.interrupt();
    }

    /** Asks no more, waits up to 5 s for what was handed over, and confirms it. */
    public void awaitStop() {
        stop();
        try {
            thread.join(LAST_TURNS.toMillis());
            if (!thread.isAlive()) {
                await(LAST_TURNS);
                confirm();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                Duration wait = round();
                if (!wait.isZero() && !stopping) {
                    pause.of(wait);
                }
            } catch (InterruptedException e) {
                // only stop() means it, and that has its own sign
            } catch (Throwable e) {
                log.error("Polling goes on after an error: {}", api.mask().describe(e));
            }
        }
    }

    private Duration round() throws InterruptedException {
        try {
            register();
            List<RawUpdate> updates =
                    UpdateSplitter.split(feed.next(batches.open().offset(), LIMIT));
            batches.hand(updates);
            return done(updates.isEmpty() && feed.cameEarly());
        } catch (Rejected e) {
            return rejected(e);
        } catch (IOException | RuntimeException | Error e) {
            return stopping ? Duration.ZERO : trouble.failed(e);
        }
    }

    private void register() throws CallFailed {
        if (!registered) {
            registration.forPolling();
            registered = true;
        }
    }

    private Duration done(boolean emptyAndEarly) throws InterruptedException {
        await(PATIENCE);
        if (batches.open().storeIsAway()) {
            return trouble.storeIsAway();
        }
        trouble.over();
        if (batches.open().allDone()) {
            unfinished.reset();
            return emptyAndEarly ? trouble.emptyAndEarly() : Duration.ZERO;
        }
        return unfinished.next();
    }

    private Duration rejected(Rejected rejection) {
        if (rejection.refusesToken()) {
            log.error("Telegram refuses the bot token, polling ends: check trustcoach.telegram.token and start again");
            stopping = true;
            return Duration.ZERO;
        }
        registered = registered && rejection.code() != 409;
        return trouble.rejected(rejection);
    }

    private void await(Duration patience) throws InterruptedException {
        try {
            batches.open().running().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // which ones are done is asked one by one
        }
    }

    private void confirm() {
        long offset = batches.open().offset();
        try {
            if (offset > 0) {
                feed.confirm(offset);
            }
        } catch (CallFailed e) {
            log.warn(
                    "The last updates aren't confirmed and will come again: {}",
                    api.mask().describe(e));
        }
    }
}
