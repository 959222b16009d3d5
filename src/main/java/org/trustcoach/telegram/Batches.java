package org.trustcoach.telegram;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.telegram.api.TokenMask;
import org.trustcoach.telegram.incoming.Arrival;
import org.trustcoach.telegram.incoming.RawUpdate;
import org.trustcoach.telegram.incoming.Reception;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.LanesClosed;
import org.trustcoach.turn.LanesFull;

/**
 * Hands batches of updates over and keeps track of what is done. An update that failed by its own fault {@value
 * #ATTEMPTS} times is put aside, which takes some ten seconds; one that failed because the store is away or the lanes
 * are full is tried for ever. For one thread.
 */
final class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);
    private static final int ATTEMPTS = 200;

    private final Reception reception;
    private final TokenMask mask;
    private final OpenUpdates open = new OpenUpdates();
    private final ChatOrder order = new ChatOrder();
    private volatile boolean noRoom;

    Batches(Reception reception, TokenMask mask) {
        this.reception = reception;
        this.mask = mask;
    }

    OpenUpdates open() {
        return open;
    }

    /**
     * Hands over what is new in the batch and what failed before, up to the first update for which there is no room.
     */
    void hand(List<RawUpdate> batch) {
        noRoom = false;
        List<Boolean> known = batch.stream().map(raw -> open.has(raw.id())).toList();
        open.retain(batch);
        order.begin();
        for (int i = 0; i < batch.size() && !noRoom; i++) {
            if (!known.get(i)) {
                hand(batch.get(i));
            }
        }
    }

    private void hand(RawUpdate raw) {
        int failures = open.failures(raw.id());
        if (failures == 1) {
            log.warn("An update failed and is tried again: {}", mask.describe(open.failure(raw.id())));
        }
        Arrival arrival = reception.open(raw);
        Supplier<CompletableFuture<Handled>> action = () -> noRoom
                ? CompletableFuture.failedFuture(new LanesFull())
                : watched(failures < ATTEMPTS ? reception.handOver(raw, arrival) : giveUp(raw));
        CompletableFuture<Handled> done = arrival instanceof Arrival.Meant meant
                ? order.next(meant.update().chat(), action)
                : action.get();
        open.add(raw.id(), done);
    }

    private CompletableFuture<Handled> giveUp(RawUpdate raw) {
        log.error("An update failed {} times and is put aside", ATTEMPTS);
        return reception.putAside(raw, "it failed " + ATTEMPTS + " times");
    }

    private CompletableFuture<Handled> watched(CompletableFuture<Handled> done) {
        if (done.isCompletedExceptionally()) {
            Throwable failure = OpenUpdates.failure(done);
            noRoom = noRoom || failure instanceof LanesFull || failure instanceof LanesClosed;
        }
        return done;
    }
}
