/**
 * The way out: mailboxes with leases, the sender that drains them, and the port to the channels. Knows {@code chat}.
 */
@NullMarked
package org.trustcoach.delivery;

import org.jspecify.annotations.NullMarked;
