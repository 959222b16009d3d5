package org.trustcoach.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Occasion;

/**
 * When a commitment is to be spoken of.
 *
 * @param due what it is about; of a repeat the occurrence; null if the commitment has no date
 * @param at when the clock says so
 */
public record Moment(Occasion occasion, @Nullable Due due, Instant at) {}
