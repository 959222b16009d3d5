package org.trustcoach.telegram.api;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trustcoach.telegram.Fault;
import org.trustcoach.telegram.SimulatedAnswer;

/** Answers none of the calls before all of them are there. */
final class Together implements Fault {

    private final CountDownLatch missing;

    Together(int calls) {
        missing = new CountDownLatch(calls);
    }

    @Override
    public @Nullable SimulatedAnswer disturb(Supplier<SimulatedAnswer> usual) {
        missing.countDown();
        try {
            return missing.await(10, TimeUnit.SECONDS) ? usual.get() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
