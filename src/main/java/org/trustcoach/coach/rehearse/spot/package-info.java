/**
 * Where a line is rehearsed, what it is that was typed there, and whether all lines together drove the client away. Knows nothing of
 * the rest of the coach.
 */
@NullMarked
package org.trustcoach.coach.rehearse.spot;

import org.jspecify.annotations.NullMarked;
