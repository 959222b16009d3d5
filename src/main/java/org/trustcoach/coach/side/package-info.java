/**
 * Questions beside the talk: which time zone, whether to delete. Knows {@code talk}, {@code match}, {@code promise}
 * and what is below them.
 */
@NullMarked
package org.trustcoach.coach.side;

import org.jspecify.annotations.NullMarked;
