/**
 * The local chat page: its REST door, its live events, and the channel by which the coach's replies reach it. The page
 * itself is plain files under {@code static}. Knows {@code chat}, {@code delivery}, {@code transcript} and {@code turn}.
 *
 * <p>Whoever opens the page gets a random id in a cookie, and that id is the chat. Two filters stand before everything:
 * {@link org.trustcoach.web.PageGuard} turns away what doesn't come from the page itself, {@link org.trustcoach.web.Visitors}
 * says whose request it is.
 */
@NullMarked
package org.trustcoach.web;

import org.jspecify.annotations.NullMarked;
