package org.trustcoach.turn;

import java.time.Instant;
import java.util.Optional;
import org.trustcoach.coach.draft.Turn;

/**
 * All that one turn changes, to be stored as a whole or not at all.
 *
 * @param updateId the update that was heard
 * @param before the session that was heard with
 * @param turn what hearing brought
 * @param alarm when the chat must next be spoken to unasked; empty for never
 */
public record Commit(String updateId, Stored before, Turn turn, Optional<Instant> alarm) {

    /** The version that the stored session must still have. */
    public long expectedVersion() {
        return before.version();
    }
}
