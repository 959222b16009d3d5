package org.trustcoach.turn;

import org.trustcoach.coach.Turn;

/**
 * All that one turn changes, to be stored as a whole or not at all.
 *
 * @param updateId the update that was heard
 * @param expectedVersion the version of the session that was heard with
 * @param turn what hearing brought
 */
public record Commit(String updateId, long expectedVersion, Turn turn) {}
