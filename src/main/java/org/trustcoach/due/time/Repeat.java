package org.trustcoach.due.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repeat as said.
 *
 * @param frequency a FREQ of RFC 5545
 * @param parts BYDAY and the like, in order, each as it stands in a rule
 * @param tod null where no time of day was said
 * @param start the first day, null for the next that fits
 * @param until the last day, null for none
 */
public record Repeat(
        String frequency,
        int interval,
        List<String> parts,
        @Nullable Tod tod,
        @Nullable LocalDate start,
        @Nullable LocalDate until) {

    public static Repeat of(String frequency, int interval, String... parts) {
        return new Repeat(frequency, interval, List.of(parts), null, null, null);
    }

    public Repeat at(Tod time) {
        return new Repeat(frequency, interval, parts, time, start, until);
    }

    public Repeat from(LocalDate day) {
        return new Repeat(frequency, interval, parts, tod, day, until);
    }

    public Repeat until(LocalDate day) {
        return new Repeat(frequency, interval, parts, tod, start, day);
    }

    public Repeat with(List<String> other) {
        return new Repeat(frequency, interval, other, tod, start, until);
    }
}
