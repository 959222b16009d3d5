package org.trustcoach.wiring;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.alarm.AlarmClock;

/** Looks for alarms ten times a second, and sweeps a part of them every five seconds. */
final class Vigil {

    private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);
    private static final long LOOK_MS = 100;
    private static final long SWEEP_MS = 5_000;

    private final AlarmClock alarmClock;
    private final Runnable sweep;
    private final ScheduledExecutorService thread;

    Vigil(AlarmClock alarmClock, Runnable sweep, ScheduledExecutorService thread) {
        this.alarmClock = alarmClock;
        this.sweep = sweep;
        this.thread = thread;
    }

    /** Only for a process that is alone. */
    void takeOver() {
        alarmClock.takeOver();
    }

    void begin() {
        thread.scheduleWithFixedDelay(alarmClock::look, 0, LOOK_MS, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(this::sweep, SWEEP_MS, SWEEP_MS, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            sweep.run();
        } catch (StoreUnavailable away) {
            away.warn(LOG, "alarms are compared again later");
        } catch (RuntimeException failure) {
            LOG.error("comparing alarms with what is remembered failed", failure);
        }
    }

    /** Looks no more. */
    void end() {
        alarmClock.stop();
    }

    /** After the lanes have come to rest. */
    void leave() {
        alarmClock.leave();
    }
}
