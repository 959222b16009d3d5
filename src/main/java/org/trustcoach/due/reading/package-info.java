/**
 * The conventions that make readings of times as said. Knows {@code due.time}.
 */
@NullMarked
package org.trustcoach.due.reading;

import org.jspecify.annotations.NullMarked;
