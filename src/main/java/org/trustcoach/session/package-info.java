/**
 * All that is remembered of one chat between two messages. Knows {@code chat}, {@code commitment}, {@code dialog}, {@code due},
 * {@code intent} and {@code rehearsal}.
 */
@NullMarked
package org.trustcoach.session;

import org.jspecify.annotations.NullMarked;
