package org.trustcoach.coach.promise.card;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Offered;
import org.trustcoach.session.Asked;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;

/** A turn in the making, as far as promises are concerned. For one thread. */
public interface Desk {

    Instant now();

    /** The session as it has become in this turn. */
    Session session();

    Settings settings();

    void settings(Settings next);

    /** Keeps a commitment, in the place of the one with its id. */
    void keep(Commitment commitment);

    /** Keeps nothing of this client any more. */
    void forget(String client);

    void rounds(Rounds next);

    void offered(List<Offered> next);

    void ask(@Nullable Asked question);

    /** An id for the next promise that is offered; each call gives another one. */
    String nextId();

    /** A text of the turn's first message. */
    void say(RichText text);

    /** A message of its own. */
    void show(Card card);

    /** Asks for the time zone, in the turn's first message. */
    void askZone();
}
