package org.trustcoach.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.trustcoach.delivery.Sender;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.Lanes;
import org.trustcoach.wiring.reload.CurrentCoach;

/**
 * Begins and ends the work: waits until the scripts are known, sweeps the mailboxes once a second and looks for alarms; at the end
 * looks no more, lets the lanes come to rest (5 s) and the sender finish (10 s). Channels stop before it, the store after it.
 */
final class Workday implements SmartLifecycle {

    /** Channels use a greater phase, so that they start later and stop earlier. */
    static final int PHASE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Workday.class);
    private static final Duration LANES_REST = Duration.ofSeconds(5);
    private static final Duration SENDER_RESTS = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 20;

    private final Lanes lanes;
    private final Sender sender;
    private final Vigil vigil;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sweeper"));
    private final BooleanSupplier isAlone;
    private final CurrentCoach coach;
    private volatile boolean running;

    /**
     * @param isAlone whether no other process drains the same mailboxes
     * @param coach who must know the scripts before anybody can talk
     */
    Workday(Lanes lanes, Sender sender, Vigil vigil, BooleanSupplier isAlone, CurrentCoach coach) {
        this.lanes = lanes;
        this.sender = sender;
        this.vigil = vigil;
        this.isAlone = isAlone;
        this.coach = coach;
    }

    @Override
    public void start() {
        running = true;
        coach.lesson();
        if (isAlone.getAsBoolean()) {
            sender.takeOver();
            vigil.takeOver();
        }
        vigil.begin();
        sweeper.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.SECONDS);
    }

    private void sweep() {
        try {
            sender.sweep();
        } catch (StoreUnavailable away) {
            away.warn(LOG, "mailboxes are looked at again in a second");
        } catch (RuntimeException failure) {
            LOG.error("looking at the mailboxes failed", failure);
        }
    }

    @Override
    public void stop() {
        running = false;
        vigil.end();
        try {
            lanes.close(LANES_REST);
            vigil.leave();
            sweeper.shutdownNow();
            awaitSender();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSender() throws InterruptedException {
        long deadline = System.nanoTime() + SENDER_RESTS.toNanos();
        while (sender.isSending() && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MS);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
