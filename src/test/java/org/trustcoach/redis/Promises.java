package org.trustcoach.redis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;

/** Commitments for tests. */
public final class Promises {

    private static final Instant SAVED = Instant.parse("2026-03-04T10:00:00Z");

    private Promises() {}

    /** An open one with a due far away. */
    public static Commitment promise(String id) {
        Due due = Due.minute(LocalDateTime.parse("2090-03-09T17:00"), ZoneId.of("Europe/London"));
        return Commitment.saved(
                new Offered(id, Side.MINE, "Anna", "send the draft", due, List.of(), null, true), SAVED);
    }

    /** A ledger with one of each of these ids. */
    public static Ledger ledger(String... ids) {
        Ledger ledger = Ledger.EMPTY;
        for (String id : ids) {
            ledger = ledger.with(promise(id));
        }
        return ledger;
    }
}
