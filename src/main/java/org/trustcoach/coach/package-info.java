/**
 * The coach: a pure function from what was remembered and what was said to what is remembered and answered. Start reading at
 * {@link org.trustcoach.coach.Coach}, which knows the packages below it. They know each other in one direction: {@code command},
 * {@code hear}, {@code side}, {@code talk}, {@code draft}, {@code knowledge}, each only those behind it.
 */
@NullMarked
package org.trustcoach.coach;

import org.jspecify.annotations.NullMarked;
