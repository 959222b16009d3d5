package org.trustcoach.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.DeadLetters;

/** Dead letters in memory: id to reason. Thread-safe. */
public final class FakeDeadLetters implements DeadLetters {

    private final Map<String, String> reasons = new ConcurrentSkipListMap<>();

    private volatile BooleanSupplier away = () -> false;

    /** The store is away for as long as this says so. */
    public void failWhile(BooleanSupplier isAway) {
        away = isAway;
    }

    @Override
    public void putAside(String updateId, String reason) {
        if (away.getAsBoolean()) {
            throw new StoreUnavailable("away", new RuntimeException());
        }
        reasons.put(updateId, reason);
    }

    public Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }
}
