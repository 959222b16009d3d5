package org.trustcoach.commitment;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise that was noticed and offered to be kept in mind; nothing of it is kept until the rep says so.
 *
 * @param id becomes that of the commitment
 * @param who null if no name was given
 * @param due null for no date yet
 * @param others further readings of the words for the due
 * @param remindAt a local time at which the rep asked to be reminded; null if they didn't
 * @param settled whether who and when were asked for, or needn't be
 */
public record Offered(
        String id,
        Side side,
        @Nullable String who,
        String what,
        @Nullable Due due,
        List<Due> others,
        @Nullable LocalDateTime remindAt,
        boolean settled) {

    /** Ids in the order in which they are given: the number of the turn, and the place within it, which has one digit. */
    public static final Comparator<String> OLDEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    public Offered {
        others = List.copyOf(others);
    }

    public Offered due(@Nullable Due other) {
        return new Offered(id, side, who, what, other, List.of(), remindAt, true);
    }

    /** With another date; the first of these readings, of which there must be one. */
    public Offered at(List<Due> readings) {
        return new Offered(id, side, who, what, readings.get(0), readings.subList(1, readings.size()), remindAt, true);
    }

    /** With these words for it, and no date yet. */
    public Offered undated(String words) {
        return new Offered(id, side, who, words, null, List.of(), remindAt, false);
    }

    public Offered who(@Nullable String name) {
        return new Offered(id, side, name, what, due, others, remindAt, settled);
    }
}
