package org.trustcoach.commitment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;
import org.trustcoach.due.WallClock;

/**
 * When something is due: local time and its zone, which become an instant only when one is needed.
 *
 * @param at the local time from which it is late; of a repeat the occurrence at hand
 * @param from start of the window; null unless the grain is window
 * @param to end of the window; null unless the grain is window
 * @param repeat null unless it repeats
 * @param said the words for it, so that they can be read again once the zone is known; null if it was chosen by a button
 */
public record Due(
        LocalDateTime at,
        ZoneId zone,
        Grain grain,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable Recurrence repeat,
        @Nullable String said) {

    /** How long after a time of day something still counts as done in time: people do it first, and then say so. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofDays(1);

    public static Due of(Reading reading, ZoneId zone, @Nullable String said) {
        return new Due(reading.due(), zone, reading.grain(), reading.from(), reading.to(), reading.recurrence(), said);
    }

    /** A time of day. */
    public static Due minute(LocalDateTime at, ZoneId zone) {
        return new Due(at, zone, Grain.MINUTE, null, null, null, null);
    }

    /** A day; the time is the end of work on it. */
    public static Due day(LocalDateTime at, ZoneId zone) {
        return new Due(at, zone, Grain.DAY, null, null, null, null);
    }

    public Instant instant() {
        return new WallClock(zone).instantOf(at);
    }

    /** The local time as it is told: where hours end with their day that is its last minute, and not the next day. */
    public LocalDateTime told() {
        return grain == Grain.WINDOW ? new Reading(grain, at, from, to, null).told() : at;
    }

    /** Whether a time of day counts, and not the day alone. */
    public boolean hasClock() {
        boolean hours = from != null && to != null && Duration.between(from, to).compareTo(DAY) < 0;
        return grain == Grain.MINUTE || hours;
    }

    /** When it has passed: an hour after a time of day, else with the end of the day. */
    public Instant passed() {
        return hasClock()
                ? instant().plus(GRACE)
                : new WallClock(zone).instantOf(at.toLocalDate().plusDays(1).atStartOfDay());
    }

    /** The same time of day on the clocks of another zone. */
    public Due movedTo(ZoneId other) {
        return new Due(at, other, grain, from, to, repeat, said);
    }

    /** The first occurrence after a local time; empty if it doesn't repeat, or not any more. */
    public Optional<Due> after(LocalDateTime moment) {
        return repeat == null
                ? Optional.empty()
                : repeat.after(moment, 1).stream().findFirst().map(this::occurrence);
    }

    private Due occurrence(LocalDateTime next) {
        Duration shift = Duration.between(at, next);
        boolean clock = repeat != null && repeat.rrule().contains("BYHOUR");
        return new Due(
                next,
                zone,
                clock ? Grain.MINUTE : grain,
                clock || from == null ? null : from.plus(shift),
                clock || to == null ? null : to.plus(shift),
                repeat,
                said);
    }
}
