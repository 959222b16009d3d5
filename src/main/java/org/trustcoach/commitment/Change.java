package org.trustcoach.commitment;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a commitment, and when.
 *
 * @param due the due that it concerns, in local time; of a repeat the occurrence; null if there was none
 */
public record Change(State state, Instant at, @Nullable LocalDateTime due) {}
