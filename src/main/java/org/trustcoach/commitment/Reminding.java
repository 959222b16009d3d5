package org.trustcoach.commitment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is reminded of.
 *
 * @param occasions when; null for those of the rep's settings
 * @param asked a local time at which the rep wants to be reminded besides; null for none
 * @param snoozed until when it was put off; null if it wasn't
 * @param told what came up to this moment was said, or is over
 */
public record Reminding(
        @Nullable List<Occasion> occasions,
        @Nullable LocalDateTime asked,
        @Nullable Instant snoozed,
        Instant told) {

    public Reminding {
        occasions = occasions == null ? null : List.copyOf(occasions);
    }

    public static Reminding from(Instant now) {
        return new Reminding(null, null, null, now);
    }

    public Reminding asked(@Nullable LocalDateTime time) {
        return new Reminding(occasions, time, snoozed, told);
    }

    public Reminding snoozed(Instant until) {
        return new Reminding(occasions, asked, until, told);
    }

    /** All up to this moment is over, a snooze too. */
    public Reminding told(Instant moment) {
        boolean over = snoozed != null && !snoozed.isAfter(moment);
        return new Reminding(occasions, asked, over ? null : snoozed, moment);
    }
}
