package org.trustcoach.turn;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;

/**
 * One lane a chat: tasks of one chat run one after the other, in the order in which they came; those of different chats run
 * side by side on a few threads. Thread-safe.
 */
public final class Lanes {

    private final ExecutorService threads;
    private final int capacity;
    /** What waits in each lane; a lane is there as long as one of its tasks waits or runs. */
    private final Map<ChatId, Queue<Task<?>>> lanes = new HashMap<>();

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
    public <T> CompletableFuture<T> submit(ChatId chat, Supplier<T> work) {
        Task<T> task = new Task<>(work, new CompletableFuture<>());
        synchronized (lanes) {
            if (closed.get()) {
                return CompletableFuture.failedFuture(new LanesClosed());
            }
            if (waiting >= capacity) {
                return CompletableFuture.failedFuture(new LanesFull());
            }
            waiting++;
            boolean busy = lanes.containsKey(chat);
            lanes.computeIfAbsent(chat, any -> new ArrayDeque<>()).add(task);
            if (busy) {
                return task.result();
            }
        }
        begin(chat);
        return task.result();
    }

    /** Whether the lanes take no more tasks; a running task that waits for something should then give up. */
    public boolean isClosed() {
        return closed.get();
    }

    /** Takes no more tasks, lets those that run come to an end for a while, and fails those that wait. */
    public void close(Duration patience) throws InterruptedException {
        closed.set(true);
        threads.shutdown();
        if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            chats().forEach(this::refuse);
        }
    }

    private List<ChatId> chats() {
        synchronized (lanes) {
            return List.copyOf(lanes.keySet());
        }
    }

    /** The thread stays with a chat for one task only, so that a busy chat can't keep the others waiting. */
    private void begin(ChatId chat) {
        try {
            threads.execute(() -> work(chat));
        } catch (RejectedExecutionException closing) {
            refuse(chat);
            leave(chat);
        }
    }

    private void work(ChatId chat) {
        Task<?> task = next(chat);
        if (task != null) {
            Runnable outcome = closed.get() ? task::refuse : task.run();
            finished();
            if (leave(chat)) {
                begin(chat);
            }
            outcome.run();
        }
    }

    private @Nullable Task<?> next(ChatId chat) {
        synchronized (lanes) {
            Queue<Task<?>> lane = lanes.get(chat);
            return lane == null ? null : lane.poll();
        }
    }

    private void finished() {
        synchronized (lanes) {
            waiting--;
        }
    }

    /** Takes an empty lane away; whether there is still something in it. */
    private boolean leave(ChatId chat) {
        synchronized (lanes) {
            Queue<Task<?>> lane = lanes.get(chat);
            boolean more = lane != null && !lane.isEmpty();
            if (!more) {
                lanes.remove(chat);
            }
            return more;
        }
    }

    private void refuse(ChatId chat) {
        for (Task<?> task = next(chat); task != null; task = next(chat)) {
            finished();
            task.refuse();
        }
    }

    private record Task<T>(Supplier<T> work, CompletableFuture<T> result) {

        /** Does the work; what it gives tells the outcome. */
        Runnable run() {
            try {
                T value = work.get();
                return () -> result.complete(value);
            } catch (Throwable failure) {
                return () -> result.completeExceptionally(failure);
            }
        }

        void refuse() {
            result.completeExceptionally(new LanesClosed());
        }
    }
}
