package org.trustcoach.turn;

import org.trustcoach.session.Session;

/**
 * A session as it is stored.
 *
 * @param session the session; a fresh one if nothing is stored
 * @param version counts its commits; 0 if nothing is stored
 */
public record Stored(Session session, long version) {}
