/**
 * The one way of every message: lane, session, coach, one atomic commit. Knows {@code coach} and {@code delivery}, and
 * speaks to storage through the port {@link org.trustcoach.turn.Turns}.
 */
@NullMarked
package org.trustcoach.turn;

import org.jspecify.annotations.NullMarked;
