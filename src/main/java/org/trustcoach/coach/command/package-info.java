/**
 * The commands that begin with a slash. Knows {@code hear}, {@code side}, {@code talk}, {@code kept}, {@code promise} and what is
 * below them.
 */
@NullMarked
package org.trustcoach.coach.command;

import org.jspecify.annotations.NullMarked;
