package org.trustcoach.telegram;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.telegram.incoming.RawUpdate;
import org.trustcoach.turn.LanesClosed;
import org.trustcoach.turn.LanesFull;

/**
 * The updates that were handed over and aren't confirmed yet, in the order in which Telegram brought them. Their
 * numbers are names only: they are never compared by size. For one thread.
 */
final class OpenUpdates {

    private final Map<Long, CompletableFuture<?>> open = new LinkedHashMap<>();
    private final Map<Long, Integer> failures = new HashMap<>();
    private final Set<CompletableFuture<?>> running = ConcurrentHashMap.newKeySet();
    private long offset;

    /** Forgets what Telegram brings no more: it was confirmed elsewhere or has expired. */
    void retain(List<RawUpdate> batch) {
        Set<Long> brought = batch.stream().map(RawUpdate::id).collect(Collectors.toSet());
        open.keySet().retainAll(brought);
        failures.keySet().retainAll(brought);
    }

    /** Whether the update was handed over already and hasn't failed. */
    boolean has(long id) {
        CompletableFuture<?> known = open.get(id);
        return known != null && !known.isCompletedExceptionally();
    }

    void add(long id, CompletableFuture<?> done) {
        open.put(id, done);
        running.add(done);
        done.whenComplete((handled, failure) -> running.remove(done));
    }

    /** Counts one more failure of the update, if its last attempt failed by its own fault. */
    int failures(long id) {
        CompletableFuture<?> last = open.get(id);
        if (last != null && last.isCompletedExceptionally() && isOwnFault(failure(last))) {
            failures.merge(id, 1, Integer::sum);
        }
        return failures.getOrDefault(id, 0);
    }

    /** Why the last attempt with this update failed. */
    Throwable failure(long id) {
        return failure(Objects.requireNonNull(open.get(id)));
    }

    /** The number below which everything is done, to be said to Telegram; 0 as long as nothing is. */
    long offset() {
        Iterator<Map.Entry<Long, CompletableFuture<?>>> next = open.entrySet().iterator();
        while (next.hasNext()) {
            Map.Entry<Long, CompletableFuture<?>> first = next.next();
            if (!first.getValue().isDone() || first.getValue().isCompletedExceptionally()) {
                break;
            }
            offset = first.getKey() + 1;
            next.remove();
        }
        return offset;
    }

    boolean allDone() {
        return open.values().stream().allMatch(done -> done.isDone() && !done.isCompletedExceptionally());
    }

    /** Whether one failed because the store is away: then the others won't fare better. */
    boolean storeIsAway() {
        return open.values().stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .anyMatch(done -> failure(done) instanceof StoreUnavailable);
    }

    /** Completes when everything that is under way has ended, well or not. */
    CompletableFuture<Void> running() {
        return CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    }

    private static boolean isOwnFault(Throwable failure) {
        return !(failure instanceof StoreUnavailable
                || failure instanceof LanesFull
                || failure instanceof LanesClosed
                || failure instanceof ChatOrder.Behind);
    }

    static Throwable failure(CompletableFuture<?> failed) {
        Throwable failure = failed.handle((done, thrown) -> thrown).join();
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }
}
