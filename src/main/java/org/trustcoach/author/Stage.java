package org.trustcoach.author;

import java.util.function.UnaryOperator;
import org.trustcoach.coach.Coach;
import org.trustcoach.session.Session;

/**
 * Where transcripts are played.
 *
 * @param coach the coach that is talked with
 * @param storing what comes of a session that is stored and read back
 */
public record Stage(Coach coach, UnaryOperator<Session> storing) {

    /** A talk with somebody new. */
    public Rehearsal plain() {
        return new Rehearsal(coach);
    }

    /** A talk with somebody new that is stored and read back between all turns. */
    public Rehearsal stored() {
        return new Rehearsal(coach, storing);
    }
}
