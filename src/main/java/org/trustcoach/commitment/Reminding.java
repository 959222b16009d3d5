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
 * @param last the occasion of the due at hand that was spoken of last, so that it isn't again in another zone; null for none
 */
public record Reminding(
        @Nullable List<Occasion> occasions,
        @Nullable LocalDateTime asked,
        @Nullable Instant snoozed,
        Instant told,
        @Nullable Occasion last) {

    public Reminding {
        occasions = occasions == null ? null : List.copyOf(occasions);
    }

    public static Reminding from(Instant now) {
        return new Reminding(null, null, null, now, null);
    }

    public Reminding asked(@Nullable LocalDateTime time) {
        return new Reminding(occasions, time, snoozed, told, last);
    }

    /** On these occasions instead of those that the person has set for all. */
    public Reminding on(List<Occasion> others) {
        return new Reminding(others, asked, snoozed, told, last);
    }

    public Reminding snoozed(Instant until) {
        return new Reminding(occasions, asked, until, told, last);
    }

    /** All up to this moment is over, a snooze too. */
    public Reminding told(Instant moment) {
        boolean over = snoozed != null && !snoozed.isAfter(moment);
        return new Reminding(occasions, asked, over ? null : snoozed, moment, last);
    }

    /** All up to this moment is over, and this occasion of the due at hand. */
    public Reminding told(Instant moment, Occasion occasion) {
        boolean regular = occasion.compareTo(Occasion.OVERDUE) <= 0;
        Reminding told = told(moment);
        return regular ? new Reminding(told.occasions, told.asked, told.snoozed, told.told, occasion) : told;
    }

    /** Whether this occasion of the due at hand was spoken of, or one behind it. */
    public boolean isOver(Occasion occasion) {
        return last != null && occasion.compareTo(last) <= 0;
    }

    /** For another due: nothing of it was spoken of. */
    Reminding afresh() {
        return new Reminding(occasions, asked, snoozed, told, null);
    }
}
