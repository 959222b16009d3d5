package org.trustcoach.due.time;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from its first day
 * @param to the day after its last
 * @param due the day that counts as its deadline
 * @param shy whether its words mean something else as often
 * @param unit what it is one of, by which parts of it are told; day where it is nothing whole
 */
public record Span(LocalDate from, LocalDate to, LocalDate due, boolean shy, Unit unit) {

    /** Its last day. */
    public LocalDate last() {
        return to.minusDays(1);
    }

    /** The same, for words that mean something else as often. */
    public Span shyly(boolean isShy) {
        return new Span(from, to, due, isShy, unit);
    }
}
