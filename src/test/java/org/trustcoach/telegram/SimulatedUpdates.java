package org.trustcoach.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The updates that wait for {@code getUpdates}, with the rules of Telegram's own server: an offset deletes everything
 * below it, one that lies more than 10 beyond the newest number is ignored, a newer question ends an older one with
 * 409. Thread-safe.
 */
final class SimulatedUpdates {

    private static final int FUTURE = 10;

    private record Waiting(long id, String json) {}

    private final List<Waiting> queue = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private final Set<Long> confirmed = new TreeSet<>();
    private Set<String> kinds = Set.of();
    private long nextId = 100_000;
    private String last = "";
    private long question;
    private boolean reversed;
    private boolean open = true;

    /** Adds an update of this kind, unless the bot doesn't want the kind, and returns its id. */
    synchronized long push(String kind, LongFunction<String> json) {
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            return 0;
        }
        long id = nextId++;
        last = json.apply(id);
        queue.add(new Waiting(id, last));
        notifyAll();
        return id;
    }

    /** The newest update as it was brought. */
    synchronized String last() {
        return last;
    }

    /** Brings something once, whatever the offset says. */
    synchronized void stray(String json) {
        strays.add(json);
        notifyAll();
    }

    /** Brings an update once more that may be confirmed already. */
    synchronized @Nullable String find(long id) {
        return queue.stream()
                .filter(waiting -> waiting.id() == id)
                .map(Waiting::json)
                .findFirst()
                .orElse(null);
    }

    synchronized void restartIdsAt(long id) {
        nextId = id;
    }

    synchronized void reverse(boolean on) {
        reversed = on;
    }

    synchronized int waiting() {
        return queue.size();
    }

    synchronized Set<Long> confirmed() {
        return Set.copyOf(confirmed);
    }

    synchronized void close() {
        open = false;
        notifyAll();
    }

    synchronized SimulatedAnswer ask(long offset, int limit, Duration timeout, Set<String> wanted) {
        kinds = wanted.isEmpty() ? kinds : wanted;
        confirm(offset);
        long mine = ++question;
        notifyAll();
        waitForNews(mine, timeout);
        return mine == question ? SimulatedAnswer.okRaw("[" + String.join(",", take(limit)) + "]") : terminated();
    }

    private void confirm(long offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("a negative offset throws updates away");
        }
        if (offset > nextId + FUTURE) {
            return;
        }
        queue.stream().map(Waiting::id).filter(id -> id < offset).forEach(confirmed::add);
        queue.removeIf(waiting -> waiting.id() < offset);
    }

    private void waitForNews(long mine, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        while (open && mine == question && queue.isEmpty() && strays.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return;
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<String> take(int limit) {
        List<String> taken = new ArrayList<>(strays);
        strays.clear();
        queue.stream().limit(limit).map(Waiting::json).forEach(taken::add);
        if (reversed) {
            Collections.reverse(taken);
        }
        return taken;
    }

    private static SimulatedAnswer terminated() {
        return SimulatedAnswer.refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }
}
