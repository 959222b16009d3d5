package org.trustcoach.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the coach has told unasked of all commitments together.
 *
 * @param agenda the last agenda; the epoch before the first
 * @param review the last review; the epoch before the first
 * @param held what is late and waits for a better time, or null for nothing
 */
public record Rounds(
        Instant agenda, Instant review, @Nullable Held held) {

    public static final Rounds NONE = new Rounds(Instant.EPOCH, Instant.EPOCH, null);

    /**
     * What came too late to be said at once.
     *
     * @param since all that was to be said up to this moment
     * @param until is said at this one
     */
    public record Held(Instant since, Instant until) {}

    public Rounds agendaAt(Instant now) {
        return new Rounds(now, review, held);
    }

    public Rounds reviewAt(Instant now) {
        return new Rounds(agenda, now, held);
    }

    public Rounds holding(@Nullable Held other) {
        return new Rounds(agenda, review, other);
    }
}
