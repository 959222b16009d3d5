package org.trustcoach.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One browser window that listens. Events leave in order and never make the caller wait; a window that reads too slowly is
 * hung up on, and comes back by itself. Thread-safe.
 */
final class OpenPage {

    /** How many events may wait for a slow window. */
    static final int MAX_WAITING = 200;

    private final SseEmitter emitter;
    private final Executor executor;
    private final Queue<SseEventBuilder> waiting = new ArrayDeque<>();
    private boolean draining;
    private boolean hungUp;

    OpenPage(SseEmitter emitter, Executor executor) {
        this.emitter = emitter;
        this.executor = executor;
    }

    synchronized void send(SseEventBuilder event) {
        if (waiting.size() == MAX_WAITING) {
            hangUp();
        }
        if (hungUp) {
            return;
        }
        waiting.add(event);
        if (!draining) {
            draining = true;
            executor.execute(this::drain);
        }
    }

    /** Ends the connection; the page will connect again, and fetch what it missed. */
    synchronized void hangUp() {
        if (!hungUp) {
            hungUp = true;
            waiting.clear();
            // waits for a write that is under way, so it isn't for the caller's thread either
            executor.execute(emitter::complete);
        }
    }

    private void drain() {
        for (SseEventBuilder event = next(); event != null; event = next()) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                hangUp();
            }
        }
    }

    private synchronized @Nullable SseEventBuilder next() {
        SseEventBuilder next = waiting.poll();
        draining = next != null;
        return next;
    }
}
