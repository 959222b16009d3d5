package org.trustcoach.wiring;

import org.springframework.context.SmartLifecycle;
import org.trustcoach.control.ControlLine;

/** Lets the owner call when the house is ready, and no more as soon as the day ends. */
final class ControlDoor implements SmartLifecycle {

    private final ControlLine line;
    private volatile boolean running;

    ControlDoor(ControlLine line) {
        this.line = line;
    }

    @Override
    public void start() {
        running = true;
        line.open();
    }

    @Override
    public void stop() {
        running = false;
        line.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Workday.PHASE + 2;
    }
}
