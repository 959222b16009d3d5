/**
 * What is typed about promises by their numbers: rename 2, done 1, move 3 to Friday. Knows {@code card}, {@code upkeep} and what is
 * below them.
 */
@NullMarked
package org.trustcoach.coach.promise.number;

import org.jspecify.annotations.NullMarked;
