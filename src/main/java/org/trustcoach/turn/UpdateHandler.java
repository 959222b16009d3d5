package org.trustcoach.turn;

import java.util.concurrent.CompletableFuture;
import org.trustcoach.chat.Update;

/** The one door for updates of every channel. Thread-safe. */
public interface UpdateHandler {

    /**
     * Puts the update into the lane of its chat; updates of one chat are worked off in the order in which they were accepted.
     *
     * @return completes when the outcome is committed, so that the channel may confirm the update. Completes with
     *     {@link LanesFull} at once when too much waits already, and with {@link LanesClosed} when the program stops first;
     *     in both cases nothing was done, and the channel must bring the update again
     */
    CompletableFuture<Handled> accept(Update update);
}
