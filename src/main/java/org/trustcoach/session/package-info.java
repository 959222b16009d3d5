/**
 * All that is remembered of one chat between two messages. Knows {@code chat}, {@code dialog} and {@code intent}.
 */
@NullMarked
package org.trustcoach.session;

import org.jspecify.annotations.NullMarked;
