/**
 * Times as said. Knows {@code due}.
 */
@NullMarked
package org.trustcoach.due.time;

import org.jspecify.annotations.NullMarked;
