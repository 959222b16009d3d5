package org.trustcoach.turn;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.trustcoach.chat.ChatId;

/**
 * One lane a chat: tasks of one chat run one after the other, in the order in which they came; those of different chats run
 * side by side on a few threads. Thread-safe.
 */
public final class Lanes {

    private final ExecutorService threads;
    private final int capacity;
    private final Map<ChatId, Queue<Runnable>> lanes = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private int waiting;

    /**
     * @param threads how many chats are worked on at once
     * @param capacity how many tasks may wait or run in all lanes together
     */
    public Lanes(int threads, int capacity) {
        this.threads = Executors.newFixedThreadPool(threads, task -> new Thread(task, "lane"));
        this.capacity = capacity;
    }

    /** Runs the task in the lane of this chat; the future fails with {@link LanesFull} or {@link LanesClosed} if it never ran. */
    public <T> CompletableFuture<T> submit(ChatId chat, Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (lanes) {
            if (closed.get()) {
                return CompletableFuture.failedFuture(new LanesClosed());
            }
            if (waiting >= capacity) {
                return CompletableFuture.failedFuture(new LanesFull());
            }
            waiting++;
            Queue<Runnable> lane = lanes.get(chat);
            if (lane != null) {
                lane.add(() -> run(chat, task, result));
                return result;
            }
            lanes.put(chat, new ArrayDeque<>());
        }
        threads.execute(() -> run(chat, task, result));
        return result;
    }

    /** Whether the lanes take no more tasks; a running task that waits for something should then give up. */
    public boolean isClosed() {
        return closed.get();
    }

    /** Takes no more tasks, lets those that run come to an end, and fails those that wait. */
    public void close(Duration patience) throws InterruptedException {
        closed.set(true);
        threads.shutdown();
        threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> void run(ChatId chat, Supplier<T> task, CompletableFuture<T> result) {
        try {
            if (closed.get()) {
                throw new LanesClosed();
            }
            T value = task.get();
            next(chat);
            result.complete(value);
        } catch (Throwable failure) {
            next(chat);
            result.completeExceptionally(failure);
        }
    }

    private void next(ChatId chat) {
        Runnable next;
        synchronized (lanes) {
            waiting--;
            Queue<Runnable> lane = lanes.get(chat);
            next = lane == null ? null : lane.poll();
            if (next == null) {
                lanes.remove(chat);
                return;
            }
        }
        // The thread stays with its chat for one task only, so that a busy chat can't keep the others waiting.
        resubmit(next);
    }

    private void resubmit(Runnable next) {
        if (closed.get()) {
            next.run();
        } else {
            threads.execute(next);
        }
    }
}
