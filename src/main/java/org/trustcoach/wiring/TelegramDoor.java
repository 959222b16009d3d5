package org.trustcoach.wiring;

import org.springframework.context.SmartLifecycle;

/** Opens the door to Telegram when the house is ready, and shuts it first when the day ends. */
final class TelegramDoor implements SmartLifecycle {

    private final Runnable open;
    private final Runnable shut;
    private volatile boolean running;

    TelegramDoor(Runnable open, Runnable shut) {
        this.open = open;
        this.shut = shut;
    }

    @Override
    public void start() {
        running = true;
        open.run();
    }

    @Override
    public void stop() {
        running = false;
        shut.run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Workday.PHASE + 1;
    }
}
