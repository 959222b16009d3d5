package org.trustcoach.turn;

import java.util.Optional;
import org.trustcoach.delivery.Lease;

/** How a commit ended. */
public sealed interface Committed {

    /**
     * It is stored.
     *
     * @param version the session's version now
     * @param lease the right to send the replies at once; empty if there are none or somebody else is sending already
     */
    record Done(long version, Optional<Lease> lease) implements Committed {}

    /** This update was committed before; nothing was changed now. */
    record AlreadyDone() implements Committed {}

    /**
     * The session was changed by somebody else meanwhile; nothing was stored.
     *
     * @param current the session to hear with again
     */
    record Conflict(Stored current) implements Committed {}
}
